/**
 * No article here, or one whose file has a fault. Both are answered with 404: there is nothing to read at the address
 * now, while 503 would tell caches and search engines that the whole site is in trouble.
 */
import {headers} from 'next/headers'
import NothingHere from '@/app/not-found'
import {readArticle} from './read'
import {Unavailable} from './unavailable'

export default async function NotFound() {
  const path = (await headers()).get('x-path') ?? ''
  const reading = await readArticle(path.slice(path.lastIndexOf('/') + 1))
  return reading?.state === 'unavailable' ? <Unavailable /> : <NothingHere />
}
