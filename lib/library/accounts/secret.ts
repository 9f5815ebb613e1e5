/** The secret that signs the cookies of sessions: made once, kept beside the library's file, readable by the server alone. */
import {randomBytes} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** As many letters and digits as cannot be guessed. */
const SHORTEST_SECRET = 32

/** `ACCOUNTS_SECRET` is for several servers on one database; a single one keeps its own in `DATA_DIR` (.data). */
export function accountsSecret({ACCOUNTS_SECRET, DATA_DIR}: Readonly<Record<string, string | undefined>>): string {
  if (!ACCOUNTS_SECRET) return keptIn(resolve(/* turbopackIgnore: true */ DATA_DIR ?? '.data'))
  if (ACCOUNTS_SECRET.length < SHORTEST_SECRET) {
    throw new Error(
      `ACCOUNTS_SECRET has ${ACCOUNTS_SECRET.length} characters; it needs ${SHORTEST_SECRET}. Make one with: openssl rand -hex 32`,
    )
  }
  return ACCOUNTS_SECRET
}

function keptIn(folder: string): string {
  const file = join(folder, 'accounts.secret')
  mkdirSync(folder, {recursive: true})
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), {flag: 'wx', mode: 0o600})
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < SHORTEST_SECRET)
    throw new Error(`${file} holds no secret. Delete it; a new one is made, and everybody signs in again.`)
  return secret
}
