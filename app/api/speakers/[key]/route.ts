/** One speaker. */
import {route} from '@/app/api/answer'

export const GET = route('speaker')
