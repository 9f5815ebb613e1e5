/** One country. */
import {route} from '@/app/api/answer'

export const GET = route('country')
