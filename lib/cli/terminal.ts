/** What every command says to a person: on standard error, in colour only where that is a terminal. */
import colors from 'picocolors'

/** The command was called wrongly; its message says how to call it. */
export class UsageError extends Error {}

export const paint = colors.createColors(Boolean(process.stderr.isTTY) && process.env.NO_COLOR === undefined)

/** Says what went wrong and answers the exit code, so that a command can `return complain(…, 1)`. */
export function complain(message: string, exitCode: number): number {
  process.stderr.write(`${paint.red('on-the-record')}: ${message}\n`)
  return exitCode
}

export function say(message: string): void {
  process.stderr.write(`${message}\n`)
}
