// How long a learner waits: from the command to the first frame, from a key to a story or a lab's next frame, and from a
// save to its verdict and to what is wrong on the screen. Measured in a real pseudo-terminal, on the built program and the real course.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readManifest } from '@neuralings/lesson-kit'
import { Terminal } from '../test/support/terminal.ts'

const course = readManifest(new URL('../../../packages/lessons', import.meta.url).pathname)

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

/** Milliseconds from the key that opens a lesson's story to its text, each in a program that has just been started. */
export async function storiesOpened(runs: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>()
  for (const [place, { id }] of course.lessons.entries())
    for (let run = 0; run < runs; run++)
      await inFolder(async terminal => {
        await terminal.waitFor('01 functions')
        await sleep(pause)
        terminal.press('left', ...Array.from({ length: place }, () => 'down'))
        await terminal.waitFor(new RegExp(`▸ \\d\\d ${id}`))
        terminal.press('enter')
        const time = await terminal.waitFor(`${id} › story`)
        times.set(id, [...(times.get(id) ?? []), time])
      })
  return times
}

/** Milliseconds from a key to the frame that it changes, in the lab of the exercise with that title. */
export async function labKeys(title: string, keys: readonly string[]): Promise<number[]> {
  const times: number[] = []
  await inFolder(async terminal => {
    await terminal.waitFor('01 functions')
    terminal.press('/', ...title)
    await terminal.waitFor(`${title}_`)
    terminal.press('enter')
    await terminal.waitFor('watching')
    terminal.press('enter')
    await terminal.waitFor('esc leave')
    for (const key of keys) {
      await sleep(pause)
      const before = terminal.screen
      terminal.press(key)
      times.push(await terminal.waitUntil(() => terminal.screen !== before, `what ${key} changes`))
    }
  })
  return times
}

/** Milliseconds between a verdict and the next save: nobody types faster. */
const pause = 500

/** Bodies of `line` that are wrong, with how the explanation of what is wrong begins. */
export const mistakes = {
  /** A mutant of the exercise. */
  authored: { body: 'w * x', explanation: 'Your line' },
  /** None of its mutants: a rule about source text knows it. */
  unforeseen: { body: 'w * x ^ b', explanation: 'Line 1: ^' },
}

/** Milliseconds from a save to the verdict that it changes, in turn right and wrong. */
export const savesToVerdicts = (runs: number): Promise<number[]> =>
  saves(runs, { body: mistakes.authored.body, shows: '✗ ' })

/** Milliseconds from a save that is wrong to what is wrong, each after a save that is right. */
export async function savesToExplanations(
  runs: number,
  { body, explanation }: (typeof mistakes)['authored'],
): Promise<number[]> {
  const times = await saves(runs * 2, { body, shows: explanation })
  return times.filter((_, run) => run % 2 === 1)
}

/** Saves in turn what is right and what is wrong; `shows` is waited for when it is wrong. */
async function saves(
  runs: number,
  { body, shows }: { body: string; shows: string },
): Promise<number[]> {
  const times: number[] = []
  await inFolder(async (terminal, cwd) => {
    await terminal.waitFor('01 functions')
    terminal.press('/', ...'straight line')
    await terminal.waitFor('straight line_') // what comes in one piece with it is text, too
    terminal.press('enter')
    await terminal.waitFor(/to do.*watching/s)
    const file = join(cwd, 'my-neuralings/functions/straight-line.ts')
    for (let run = -2; run < runs; run++) {
      await sleep(pause)
      const isRight = run % 2 === 0
      const written = isRight ? 'w * x + b' : body
      writeFileSync(
        file,
        `export const line = (x: number, w: number, b: number) => ${written} // ${run}\n`,
      )
      const time = await terminal.waitFor(isRight ? '✓ passed' : shows)
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
const limits = { frame: 300, verdict: 300, explanation: 800, key: 50 }

function tell(what: string, times: readonly number[], limit: number): void {
  const [median, p95] = [0.5, 0.95].map(share => Math.round(quantile(times, share)))
  const verdict = p95! < limit ? 'within' : 'over'
  console.log(
    `${what}: median ${median} ms, p95 ${p95} ms, ${verdict} ${limit} ms (${times.length} runs)`,
  )
}

if (import.meta.main) {
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}`)
  tell('first frame', await firstFrames(20), limits.frame)
  for (const [lesson, times] of await storiesOpened(5))
    tell(`story of ${lesson}`, times, limits.frame)
  // The scores, below all maps, have none to go right to.
  const round = ['right', 'space', 'tab', 'down', 'right', 'space', 'tab', 'up']
  const keys = Array.from({ length: 5 }, () => round).flat()
  tell('key of feature-maps', await labKeys('Where does it go astray', keys), limits.key)
  tell('save to verdict', await savesToVerdicts(40), limits.verdict)
  for (const [name, mistake] of Object.entries(mistakes)) {
    const times = await savesToExplanations(20, mistake)
    tell(`save to explanation, ${name}`, times, limits.explanation)
  }
}
