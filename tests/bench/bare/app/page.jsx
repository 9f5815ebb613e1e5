/** The barest page that Next renders anew for each request: what every figure of the article page is measured against. */
import {headers} from 'next/headers'

export default async function Page() {
  const agent = (await headers()).get('user-agent')
  return <p>Hello, {agent}</p>
}
