/** `accounts`: who has an account, and the way back in for whoever runs the server where no owner can sign in. */
import {parseArgs} from 'node:util'
import {isRole} from '../accounts/types'
import {linkAddress, makeLink} from '../library/accounts/links'
import {hasOwner, listPeople} from '../library/accounts/people'
import {configOf} from '../library/config'
import {type Library, openLibrary} from '../library/library'
import {say, UsageError} from './terminal'

export const help = `Usage: on-the-record accounts [--link <role>]

Lists who has an account on the library, as name, e-mail address and role, one a line, parted by tabs.

  --link <role>   make a one-time link instead that lets somebody in as reader, editor or owner; it works for a week

Accounts are switched on by ACCOUNTS=on when the site is started.
Environment: SITE_ORIGIN (the public address; http://127.0.0.1 and PORT), DATABASE_URL, DATA_DIR (.data).
Exit code: 0 done, 2 called wrongly.`

export async function run(args: string[]): Promise<number> {
  const {values} = parseArgs({args, options: {link: {type: 'string'}}})
  const library = await openLibrary(configOf(process.env))
  try {
    process.stdout.write(values.link === undefined ? await list(library) : await link(library, values.link))
    return 0
  } finally {
    await library.close()
  }
}

async function list(library: Library): Promise<string> {
  const people = await listPeople(library)
  if (people.length === 0) say('Nobody has an account yet.')
  return people.map(({name, email, role, removed}) => `${name}\t${email}\t${removed ? 'removed' : role}\n`).join('')
}

async function link(library: Library, role: string): Promise<string> {
  if (!isRole(role)) throw new UsageError(`--link is reader, editor or owner, not "${role}".`)
  if (role !== 'owner' && !(await hasOwner(library))) say('There is no owner yet: start with --link owner.')
  const origin = library.config.origin ?? `http://127.0.0.1:${process.env.PORT || '3000'}`
  return `${linkAddress(origin, await makeLink(library, {purpose: 'invite', role}))}\n`
}
