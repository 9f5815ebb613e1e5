/** All industries. */
import {route} from '@/app/api/answer'

export const GET = route('industries')
