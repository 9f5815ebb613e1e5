/** All speakers. */
import {route} from '@/app/api/answer'

export const GET = route('speakers')
