// A solution that is slow once may have met a busy machine; one that is slow three times is slow.
import { expect, test } from 'vitest'
import type { Source } from '../../src/check/files.ts'
import { checkSolution } from '../../src/check/graded/solution.ts'
import type { Exercise, Verdict } from '../../src/index.ts'

const exercise = { kind: 'code', deadline: 10 } as Exercise
const named = (where: string) =>
  ({ problem: (message: string) => ({ where, message }) }) as unknown as Source
const files = {
  source: 'right',
  file: named('exercise.ts'),
  tests: { text: 'for (const seed of seeds()) draw(seed)' } as Source,
  picture: named('picture.ts'),
}

const drawn = { yours: [1] } as unknown as Verdict['picture']
const passed = (durationMs: number, picture: Verdict['picture'] = drawn) =>
  ({ state: 'passed', durationMs, picture }) as Verdict

/** What is found where the grades are these, one after the other, and the last one from then on. */
async function found(...verdicts: Verdict[]): Promise<{ messages: string[]; runs: number }> {
  let runs = 0
  const run = async () => verdicts[Math.min(runs++, verdicts.length - 1)]!
  const problems = await checkSolution(exercise, files, run)
  return { messages: problems.map(({ message }) => message), runs }
}

test('what is in order is graded once with each seed', async () => {
  expect(await found(passed(100))).toEqual({ messages: [], runs: 2 })
})

test('tests that ask for no seed are run once', async () => {
  let runs = 0
  const run = async () => {
    runs++
    return passed(100)
  }
  const tests = { text: 'draw(1)' } as Source
  expect(await checkSolution(exercise, { ...files, tests }, run)).toEqual([])
  expect(runs).toBe(1)
})

test('slow or without its picture once or twice: it is tried again', async () => {
  expect(await found(passed(6000), passed(100, null), passed(100))).toEqual({
    messages: [],
    runs: 4,
  })
})

test('slow three times is slow', async () => {
  const { messages, runs } = await found(passed(6000))
  expect(messages).toEqual([
    'the solution with seeds 1 took 6.0 s, more than half its 10 s',
    'the solution with seeds 2 took 6.0 s, more than half its 10 s',
  ])
  expect(runs).toBe(6)
})

test('no picture three times is none', async () => {
  const { messages } = await found(passed(100, null))
  expect(messages).toEqual(['shows nothing of the solution'])
})

// In a window of 80 columns a text has 35 beside its task, and 14 rows with its caption.
test.each<[number, number, string, string[]]>([
  [35, 12, 'two lines of words, for there are more than 35', []],
  [36, 3, '', ['is 36 columns wide, and there is room for 35']],
  [
    35,
    13,
    'two lines of words, for there are more than 35',
    ['is 15 lines high with its caption, and there is room for 14'],
  ],
])('a text of %i × %i below "%s"', async (width, height, caption, wanted) => {
  const yours = Array.from({ length: height }, () => '·'.repeat(width))
  const { messages } = await found(passed(100, { type: 'text', yours, wanted: null, caption }))
  expect(messages).toEqual(wanted)
})

test('a failed solution is not tried again', async () => {
  const failed = { state: 'failed', durationMs: 6000, tests: [], message: '' } as unknown as Verdict
  const { messages, runs } = await found(failed)
  expect(messages).toHaveLength(2)
  expect(runs).toBe(2)
})
