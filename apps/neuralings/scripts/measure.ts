// How long a learner waits: from the command to the first frame, and from a save to its verdict on the
// screen. Measured in a real pseudo-terminal, on the built program and the real course.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Terminal } from '../test/support/terminal.ts'

/** Milliseconds from the start of the process to the first frame, once for each run. */
export async function firstFrames(runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++)
    await inFolder(async terminal => {
      await terminal.waitFor('neuralings')
      times.push(performance.now() - terminal.started)
    })
  return times
}

/** Milliseconds between a verdict and the next save: nobody types faster. */
const pause = 500

/** Milliseconds from a save to the verdict that it changes, in turn right and wrong. */
export async function savesToVerdicts(runs: number): Promise<number[]> {
  const times: number[] = []
  await inFolder(async (terminal, cwd) => {
    await terminal.waitFor('01 functions')
    terminal.press('/', ...'straight line', 'enter')
    await terminal.waitFor(/to do.*watching/s)
    const file = join(cwd, 'my-neuralings/functions/straight-line.ts')
    for (let run = -2; run < runs; run++) {
      await sleep(pause)
      const isRight = run % 2 === 0
      const body = isRight ? 'w * x + b' : 'w * x'
      writeFileSync(
        file,
        `export const line = (x: number, w: number, b: number) => ${body} // ${run}\n`,
      )
      const time = await terminal.waitFor(isRight ? '✓ passed' : '✗ ')
      if (run >= 0) times.push(time) // two runs to warm up
    }
  })
  return times
}

async function inFolder(use: (terminal: Terminal, cwd: string) => Promise<void>): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'neuralings-measure-'))
  const terminal = new Terminal({ cwd })
  try {
    await use(terminal, cwd)
  } finally {
    terminal.close()
    await terminal.exited()
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** The value below which that share of all lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

/** A learner should not wait longer than this, in milliseconds. */
const limit = 300

function tell(what: string, times: readonly number[]): void {
  const [median, p95] = [0.5, 0.95].map(share => Math.round(quantile(times, share)))
  const verdict = p95! < limit ? 'within' : 'over'
  console.log(
    `${what}: median ${median} ms, p95 ${p95} ms, ${verdict} ${limit} ms (${times.length} runs)`,
  )
}

if (import.meta.main) {
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}`)
  tell('first frame', await firstFrames(20))
  tell('save to verdict', await savesToVerdicts(40))
}
