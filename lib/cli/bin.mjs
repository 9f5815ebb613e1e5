#!/usr/bin/env node
/** Starts the command: the package's built files, or in a clone what is built from its source as it is now. */
import {existsSync} from 'node:fs'

const source = new URL('./package/current.mjs', import.meta.url)
if (existsSync(source)) {
  const {current} = await import(source.href)
  await import(await current())
} else {
  await import('../../dist/on-the-record.js')
}
