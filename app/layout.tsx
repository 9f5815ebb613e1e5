import type {Metadata, Viewport} from 'next'
import {cookies} from 'next/headers'
import type {ReactNode} from 'react'
import {Colophon} from '@/components/colophon'
import {SendWaiting} from '@/components/notes/send-waiting'
import {Remember} from '@/components/remember'
import {themeOf} from '@/lib/preferences'
import './styles/index.css'
import {modeOf} from '@/lib/accounts/permission'
import {fontVariables} from './fonts'
import {currentPerson} from './person'
import {preview} from './preview'

const title = 'On the Record'
const description = 'Reads a news article and shows who said what, about which countries and which industries.'

/** What a page does not say of itself, it says of the library. */
export async function generateMetadata(): Promise<Metadata> {
  const shared = await preview({title, description, path: '', kind: 'library', key: 'all'})
  return {...shared, title: {default: title, template: `%s | ${title}`}}
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#fcfcfa'},
    {media: '(prefers-color-scheme: dark)', color: '#171716'},
  ],
}

export default async function Layout({children}: {children: ReactNode}) {
  const theme = themeOf((await cookies()).get('theme')?.value)
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <a className="skip" href="#text">
          Skip to the text
        </a>
        {children}
        <Colophon theme={theme} account={await accountLink()} />
        <Remember />
        <SendWaiting />
      </body>
    </html>
  )
}

/** A page is shown whether the accounts can be reached or not. */
async function accountLink(): Promise<{href: string; label: string} | undefined> {
  if (modeOf(process.env) !== 'accounts') return undefined
  const person = await currentPerson().catch(() => undefined)
  return person ? {href: '/account', label: person.name} : {href: '/sign-in', label: 'Sign in'}
}
