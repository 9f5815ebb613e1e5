/** All countries. */
import {route} from '@/app/api/answer'

export const GET = route('countries')
