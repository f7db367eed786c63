// How long a learner waits, measured at the screen itself: a real terminal runs the built program, and the
// clock stops when the emulator shows the first frame, or the verdict of a save.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Terminal } from '../test/support/terminal.ts'

const limit = 300

const source = (body: string) =>
  `export function line(x: number, w: number, b: number): number {\n  return ${body}\n}\n`

/** Milliseconds from the start of the program to its first frame. */
async function firstFrames(cwd: string, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i <= runs; i++) {
    const terminal = new Terminal({ cwd })
    await terminal.waitFor('functions describe the world')
    if (i > 0) times.push(performance.now() - terminal.started)
    terminal.close()
    await sleep(300)
  }
  return times
}

/** Milliseconds from a save to its verdict on the screen; right and wrong in turn, so that it changes. */
async function verdicts(cwd: string, saves: number): Promise<number[]> {
  const terminal = new Terminal({ cwd })
  const file = join(cwd, 'my-neuralings/functions/straight-line.ts')
  await terminal.waitFor('Guess the rule')
  terminal.press('enter')
  await terminal.waitFor('story')
  terminal.press('enter')
  await terminal.waitFor('functions › Guess the rule')
  terminal.press('n')
  await terminal.waitFor('functions › A straight line')
  await terminal.waitFor('checked')
  const times: number[] = []
  for (let i = 0; i < saves; i++) {
    await sleep(600)
    const isRight = i % 2 === 0
    const start = performance.now()
    writeFileSync(file, source(isRight ? 'w * x + b' : 'w * x + b + 1'))
    await terminal.waitFor(isRight ? '✓ passed' : /✗ \d of 4/)
    times.push(performance.now() - start)
  }
  terminal.close()
  return times.slice(1)
}

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  const [median, p95] = [at(0.5), at(0.95)].map(Math.round) as [number, number]
  const verdict = p95 < limit ? 'within' : 'over'
  console.log(
    `${what.padEnd(28)} median ${String(median).padStart(4)} ms   p95 ${String(p95).padStart(4)} ms   ${verdict} ${limit} ms (${times.length} runs)`,
  )
}

console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`)
const cwd = mkdtempSync(join(tmpdir(), 'neuralings-bench-'))
try {
  report('start → first frame', await firstFrames(cwd, 20))
  report('save → verdict on screen', await verdicts(cwd, 41))
} finally {
  rmSync(cwd, { recursive: true, force: true })
}
