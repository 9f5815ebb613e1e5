/** Opens the library when the server starts, so that the first reader does not wait for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {serverLibrary} = await import('./lib/library/server')
  await serverLibrary().catch((error: unknown) =>
    console.error(`The library cannot be opened yet: ${error instanceof Error ? error.message : String(error)}`),
  )
}
