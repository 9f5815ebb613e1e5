import {mkdtempSync, truncateSync, writeFileSync} from 'node:fs'
import {constants, tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import {run, start} from './run'

/** Each case starts the command, which takes its time on a busy machine. */
vi.setConfig({testTimeout: 120_000})

const text = 'Harbour fees to rise\n\n“The port is full,” said Mara Lind, a harbour official in Norway. 😀'
const jsonOf = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('annotate', () => {
  it.each(['1', '2'])('answers each line in order with the engine’s own analysis (--jobs %s)', async (jobs) => {
    const ids = Array.from({length: 300}, (_, index) => index)
    const {out, code, err} = await run(['annotate', '--jobs', jobs], ids.map((id) => `${JSON.stringify({id, text})}\n`).join(''))
    expect(jsonOf(out)).toEqual(ids.map((id) => JSON.parse(JSON.stringify({id, ...analyze(text)}))))
    expect({code, err}).toEqual({code: 0, err: ''})
  })

  const badLines: [name: string, line: string | Uint8Array, id: unknown, reason: RegExp][] = [
    ['not JSON', '{"id": 1', null, /^not JSON/],
    ['an array', '[]', null, /not an object/],
    ['no id', '{"text": "a"}', null, /"id" is missing/],
    ['no text', '{"id": "x"}', 'x', /"text" is missing/],
    ['text that is no string', '{"id": 7, "text": ["a"]}', 7, /"text" is missing/],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), null, /not valid UTF-8/],
  ]
  it.each(badLines)('answers a bad line in its place and goes on: %s', async (_, line, id, reason) => {
    const good = Buffer.from(`${JSON.stringify({id: 'good', text})}\n`)
    const input = Buffer.concat([good, Buffer.from(line), Buffer.from('\n'), good])
    const {out, code, err} = await run(['annotate', '--jobs', '1'], input)
    expect(jsonOf(out)).toMatchObject([{id: 'good'}, {id, error: {line: 2, reason: expect.stringMatching(reason)}}, {id: 'good'}])
    expect({code, err}).toEqual({code: 0, err: '1 line could not be read\n'})
  })

  it('ends with 1 after a bad line where --strict asks for it, and says nothing where --quiet does', async () => {
    expect(await run(['annotate', '--strict', '--quiet'], 'x\n')).toMatchObject({code: 1, err: ''})
  })

  it('answers a line before the next one comes', async () => {
    const child = start(['annotate'])
    const next = () => new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({id, text})}\n`)
      expect(JSON.parse((await next()).toString())).toMatchObject({id})
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  it.each(['1', '2'])('ends quietly when its reader goes away (--jobs %s)', async (jobs) => {
    const child = start(['annotate', '--jobs', jobs])
    let complaints = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.write(`${JSON.stringify({id: 1, text})}\n`.repeat(20_000))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(complaints).toBe('')
  })

  it('passes on the signal that ends it to the process that keeps to one core', async () => {
    const child = start(['annotate', '--jobs', '1'])
    child.stdin.write(`${JSON.stringify({id: 1, text})}\n`)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGTERM')
    // Its output closes only when nobody holds it any more.
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(128 + constants.signals.SIGTERM)
  })

  it.each(['1', '2'])('stops reading while nobody reads its answers (--jobs %s)', async (jobs) => {
    const child = start(['annotate', '--jobs', jobs])
    child.stdin.on('error', () => {})
    const line = `${JSON.stringify({id: 1, text: text.repeat(20)})}\n`.repeat(100)
    let sent = 0
    while (sent < 400 && (await accepted(child.stdin, line))) sent++
    child.kill()
    expect(sent).toBeLessThan(400)
  })

  it('writes CSV with one header, and keeps bad lines on standard error', async () => {
    const {out, err} = await run(['annotate', '--format', 'csv'], `x\n${JSON.stringify({id: 'a', text})}\n`)
    expect(out.startsWith('\uFEFFarticle,quote,type,')).toBe(true)
    expect(out.split('article,quote,type').length).toBe(2)
    expect(err).toContain('line 1: not JSON')
  })

  it('reads files, and answers for one that it cannot read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'annotate-'))
    const file = join(folder, 'a.txt')
    writeFileSync(file, text)
    const [none, large] = [join(folder, 'none.txt'), join(folder, 'large.txt')]
    writeFileSync(large, '')
    truncateSync(large, 100_000_000)
    const {out, code} = await run(['annotate', '--text', file, none, large])
    expect(jsonOf(out)).toMatchObject([
      {id: file, text},
      {id: none, error: {reason: 'no such file'}},
      {id: large, error: {reason: 'longer than 64 MB'}},
    ])
    expect(code).toBe(1)
  })
})

/** Whether the pipe took the text within two seconds: it does not once the command has stopped reading. */
function accepted(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 2000)
    stream.write(text, () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
