/** An open library: its database, and where its articles come from. */
import type {Config} from './config'
import {type Database, openDatabase} from './database'

export interface Library {
  config: Config
  database: Database
  /** Folder of the package, whose sources the rows are derived with. */
  root: string
  close(): Promise<void>
}

export async function openLibrary(config: Config, root = process.cwd()): Promise<Library> {
  const database = await openDatabase(config.place)
  return {config, database, root, close: () => database.close()}
}
