#!/usr/bin/env node
/** Starts the command: in a clone from its TypeScript source, always up to date; in the installed package from the built files. */
import {existsSync} from 'node:fs'

const source = new URL('./on-the-record.ts', import.meta.url)
if (existsSync(source)) {
  const {register} = await import('tsx/esm/api')
  register()
  await import(source.href)
} else {
  await import('../../dist/on-the-record.js')
}
