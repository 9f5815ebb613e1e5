/**
 * The real server killed 100 times at random while eight write notes over HTTP, on SQLite, and 40 times on PostgreSQL: no
 * note that was answered for may be lost or be another. Run by `npm run bench -- kill`, some six minutes; KILLS=10 makes it
 * shorter, BENCH_PORT chooses the port.
 */
import {killAtRandom} from '../setup/killed/kills'
import {startPostgres} from '../setup/postgres'

const port = Number(process.env.BENCH_PORT ?? 4194)
const kills = Number(process.env.KILLS ?? 100)

await run('SQLite', kills, {})
const postgres = await startPostgres([])
try {
  await run('PostgreSQL', Math.ceil(kills * 0.4), {DATABASE_URL: await postgres.database()})
} finally {
  await postgres.stop()
}

async function run(database: string, times: number, environment: Record<string, string>): Promise<void> {
  const {notes, answers, cutDone, cutUndone, wrong} = await killAtRandom({
    kills: times,
    port,
    environment,
    onKill: (killed) => (killed.kills + 1) % 10 === 0 && console.log(`  ${killed.kills + 1} kills, ${killed.answers} answers`),
  })
  for (const line of wrong) console.error(`  ${line}`)
  console.log(
    `${wrong.length === 0 ? '✓' : '✗'} ${database}: ${times} kills, ${answers} answers about ${notes} notes, ${wrong.length} not as answered; of ${cutDone + cutUndone} requests cut off ${cutDone} had been done`,
  )
  if (wrong.length > 0 || answers === 0 || cutDone + cutUndone === 0) process.exitCode = 1
}
