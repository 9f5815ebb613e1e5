#!/usr/bin/env node
/**
 * The one command, `on-the-record`: finds the sub-command, loads only that one (so that `annotate` starts at once),
 * and turns what it returns or throws into an exit code. 0: done; 1: something failed; 2: called wrongly.
 */
import {version} from '../../package.json'
import {complain, UsageError} from './terminal'

/** What a module in this folder offers to be a sub-command. `run` answers the exit code. */
export interface Command {
  help: string
  run(args: string[]): Promise<number>
}

const commands: Record<string, {summary: string; load: () => Promise<Command>}> = {
  annotate: {summary: 'who said what, where, in which industry: from text to JSON, CSV and more', load: () => import('./annotate')},
  import: {summary: 'web pages, feeds, Markdown and text into the library', load: () => import('./import')},
  export: {summary: 'articles and what was found in them, in eight formats', load: () => import('./export')},
  index: {summary: 'brings the library’s database up to date with the articles', load: () => import('./index')},
  accounts: {summary: 'who has an account on this library, and a link for a new owner', load: () => import('./accounts')},
  backup: {summary: 'all notes, corrections and people into one file', load: () => import('./backup')},
  restore: {summary: 'a backup back into the library, never over what is newer', load: () => import('./restore')},
  notes: {summary: 'notes and corrections as Web Annotations, out and in', load: () => import('./notes')},
  check: {summary: 'what is wrong with any article of the library, and what to do about it', load: () => import('./check')},
  publish: {summary: 'what people have put right, into files beside the articles', load: () => import('./publish')},
  eval: {summary: 'how well the engine does on public corpora, or by what people have put right', load: () => import('./eval')},
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  quietOnBrokenPipe()
  if (name === '--version' || name === '-v') return print(version)
  if (name === '--help' || name === '-h') return print(overview())
  if (name === undefined) return complain(`say what to do\n\n${overview()}`, 2)
  const [wanted, rest] = name === 'help' ? [args[0] ?? '', ['--help']] : [name, args]
  const entry = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined
  if (!entry) return complain(`there is no command “${wanted}”. Commands: ${Object.keys(commands).join(', ')}.`, 2)
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) return print(command.help)
  return command.run(rest).catch((error: unknown) => explain(wanted, error))
}

function explain(name: string, error: unknown): number {
  if (!(error instanceof Error)) return complain(`${name}: ${String(error)}`, 1)
  const misuse = error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  return misuse ? complain(`${name}: ${error.message}\nSee: on-the-record ${name} --help`, 2) : complain(`${name}: ${error.message}`, 1)
}

/** `on-the-record annotate … | head`: the reader has gone, which is no error of ours. */
function quietOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    complain(`cannot write to standard output: ${error.message}`, 1)
    process.exit(1)
  })
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(width)}  ${summary}`)
  return `Usage: on-the-record <command> [options]\n\n${lines.join('\n')}\n\nEach command explains itself: on-the-record <command> --help`
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
