/** One industry. */
import {route} from '@/app/api/answer'

export const GET = route('industry')
