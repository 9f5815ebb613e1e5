/** Opens the library as the server starts: it is under way when the first reader asks, and nobody waits who does not need it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {serverLibrary} = await import('./lib/library/server')
  serverLibrary().catch((error: unknown) =>
    console.error(`The library cannot be opened yet: ${error instanceof Error ? error.message : String(error)}`),
  )
}
