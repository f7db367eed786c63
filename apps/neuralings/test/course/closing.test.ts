// What the closing page counts is the learner's: what was handed out is not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findExercise, Workspace } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { closingOf } from '../../src/course/closing.ts'
import { fixtureCourse, solve, workspace } from '../support/fixture.ts'

const course = fixtureCourse()

/** What is counted once these are solved, and the workspace is changed. */
async function counted(ids: string[], change: (dir: string) => void = () => {}) {
  const { dir } = await workspace()
  const opened = new Workspace(dir, course)
  for (const id of ids) {
    solve(dir, id)
    await opened.recordAttempt(findExercise(course, id), { passed: true })
  }
  change(dir)
  return closingOf(course, opened)
}

test('at the start nothing is built', async () => {
  expect(await counted([])).toEqual({ functions: 0, lines: 0, weights: [], text: '' })
})

test('a function counts with the lines that are the learner’s; comments and brackets do not', async () => {
  const { functions, lines } = await counted(['numbers/double'])
  expect([functions, lines]).toEqual([1, 1])
  const own =
    '// A note.\n/** Three times x. */\nexport function triple(x: number) {\n  return 3 * x\n}\n'
  const more = await counted(['numbers/double', 'training/step'], dir =>
    writeFileSync(join(dir, 'training/step.ts'), own, { flag: 'a' }),
  )
  expect([more.functions, more.lines]).toEqual([3, 4])
})

test('what is not solved is not built, whatever stands there', async () => {
  const { functions } = await counted([], dir => solve(dir, 'numbers/double'))
  expect(functions).toBe(0)
})

test('weights are named once they are there', async () => {
  const { weights } = await counted([], dir =>
    writeFileSync(join(dir, 'training/train.safetensors'), 'w'),
  )
  expect(weights).toEqual(['training/train.safetensors'])
})
