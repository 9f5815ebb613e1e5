/**
 * A process that writes notes through the store as fast as it can and says on standard output what it was answered, line
 * by line, after each answer: `made <id> <version>` and so on. It ends when it is killed, or after `rounds` rounds.
 * Arguments: place (JSON), rounds, id of a note that several writers count up together.
 */
import {randomUUID} from 'node:crypto'
import {writeSync} from 'node:fs'
import {openLibrary} from '@/lib/library/library'
import {changeNote, createNote, readNote, removeNote} from '@/lib/library/notes/store'
import {draft} from '../made-up-notes'

const [place = '', rounds = '1', counter = ''] = process.argv.slice(2)
const {database} = await openLibrary({content: '.', place: JSON.parse(place)})
const say = (line: string) => writeSync(1, `${line}\n`)

for (let round = 0; round < Number(rounds); round++) {
  if (counter === '') await writeOne(round)
  else await countUp()
}
process.exit(0)

async function writeOne(round: number): Promise<void> {
  const id = randomUUID()
  say(`asked ${id}`)
  if ((await createNote(database, id, draft({comment: `made in round ${round}`, tags: ['kept']}))).state !== 'created')
    throw new Error('not made')
  say(`made ${id}`)
  if (round % 2 === 0) {
    if ((await changeNote(database, id, draft({comment: 'changed'}), 1)).state !== 'changed') throw new Error('not changed')
    say(`changed ${id}`)
  }
  if (round % 4 === 0) {
    if ((await removeNote(database, id, 2)).state !== 'gone') throw new Error('not removed')
    say(`removed ${id}`)
  }
}

/** As two tabs do: read, change, and where somebody was quicker read again. */
async function countUp(): Promise<void> {
  for (;;) {
    const found = await readNote(database, counter)
    if (found.state !== 'found') throw new Error('the counter is gone')
    const {comment, version} = found.note
    const next = String(Number(comment) + 1)
    const {state} = await changeNote(database, counter, draft({comment: next, tags: [`by ${process.pid}`]}), version)
    if (state === 'changed') {
      say(`counted ${next}`)
      return
    }
  }
}
