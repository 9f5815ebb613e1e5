/** One article with its analysis. */
import {route} from '@/app/api/answer'

export const GET = route('article')
