/** `npm run annotate`: newline-delimited JSON `{id, text}` in, one analysis a line out, in order. */
import {createInterface} from 'node:readline'
import {analyze} from '../analysis/analyze'

for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
  if (line.trim() === '') continue
  const {id, text} = JSON.parse(line) as {id: string; text: string}
  process.stdout.write(`${JSON.stringify({id, ...analyze(text)})}\n`)
}
