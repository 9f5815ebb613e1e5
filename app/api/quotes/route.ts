/** Quotes, searched and filtered. */
import {route} from '@/app/api/answer'

export const GET = route('quotes')
