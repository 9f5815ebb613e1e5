/**
 * Opens the library as the server starts: it is under way when the first reader asks, and nobody waits who does not need
 * it. Where there are accounts, they are made ready after it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {serverLibrary} = await import('./lib/library/server')
  const {modeOf} = await import('./lib/accounts/permission')
  serverLibrary()
    .then(async () => {
      if (modeOf(process.env) !== 'accounts') return
      const {prepareAccounts} = await import('./lib/library/accounts/server')
      await prepareAccounts(process.env.SITE_ORIGIN || `http://${process.env.LISTENS_ON}:${process.env.PORT}`)
    })
    .catch((error: unknown) => console.error(`The library cannot be opened yet: ${error instanceof Error ? error.message : String(error)}`))
}
