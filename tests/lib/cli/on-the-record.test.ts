import {describe, expect, it, vi} from 'vitest'
import {run} from './run'

/** Each case starts the command, which takes its time on a busy machine. */
vi.setConfig({testTimeout: 120_000})

const commands = ['annotate', 'import', 'export', 'index', 'backup', 'restore', 'notes', 'check', 'publish', 'eval']

describe('on-the-record', () => {
  it('lists its commands', async () => {
    const {out, code} = await run(['--help'])
    expect(code).toBe(0)
    for (const command of commands) expect(out).toContain(`\n  ${command} `)
  })

  it.each(commands)('%s explains itself', async (command) => {
    const asked = await run([command, '--help'])
    expect(asked).toMatchObject({code: 0, err: ''})
    expect(asked.out).toMatch(new RegExp(`^Usage: on-the-record ${command}`))
    expect(await run(['help', command])).toEqual(asked)
  })

  it.each([
    ['an unknown command', ['frobnicate'], /there is no command “frobnicate”/],
    ['a name that every object has', ['constructor'], /there is no command “constructor”/],
    ['an unknown option', ['annotate', '--frobnicate'], /Unknown option '--frobnicate'/],
    ['an unknown format', ['annotate', '--format', 'docx'], /--format is one of json, csv/],
    ['no command at all', [], /say what to do\n\nUsage: on-the-record <command>/],
    ['a country by its name', ['export', '--country', 'Norway'], /--country is a code of ISO 3166-1 such as NO or GB, not “Norway”/],
    ['an unknown industry', ['export', '--industry', 'ships'], /--industry is one of agriculture, .*, not “ships”/],
    ['no number of jobs', ['annotate', '--jobs', 'many'], /--jobs is a number/],
  ])('refuses %s with exit code 2 and a reason on standard error', async (_, args, reason) => {
    const {code, out, err} = await run(args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(reason)
    expect(err.includes('\u001B')).toBe(false)
  })

  it('export says where nothing is of the choice, and where it cannot write', async () => {
    const none = await run(['export', '--speaker', 'Nobody Atall', '--format', 'csv'])
    expect(none).toMatchObject({code: 0, err: 'no article is of that choice\n'})
    expect(await run(['export', '--speaker', 'Nobody Atall', '--quiet'])).toMatchObject({code: 0, err: ''})
    const nowhere = await run(['export', '--output', 'no-such-folder/a.csv'])
    expect(nowhere).toMatchObject({
      code: 1,
      out: '',
      err: 'on-the-record: export: there is no folder no-such-folder to write no-such-folder/a.csv into\n',
    })
  })

  it('check is silent with --quiet where nothing is wrong', async () => {
    expect(await run(['check', '--quiet'])).toEqual({code: 0, out: '', err: ''})
  })
})
