/** The same statement in several articles. */
import {route} from '@/app/api/answer'

export const GET = route('statements')
