// What the closing page counts is the learner's: what was handed out is not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workspace } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { closingOf } from '../../src/course/closing.ts'
import { fixtureCourse, solve, workspace } from '../support/fixture.ts'

const course = fixtureCourse()

async function counted(change: (dir: string) => void) {
  const { dir } = await workspace()
  change(dir)
  return closingOf(course, new Workspace(dir, course))
}

test('at the start nothing is built', async () => {
  expect(await counted(() => {})).toEqual({ functions: 0, lines: 0, weights: [], text: '' })
})

test('a function counts once a line of it is the learner’s; comments and brackets do not', async () => {
  const { functions, lines } = await counted(dir => solve(dir, 'numbers/double'))
  expect([functions, lines]).toEqual([1, 1])
  const more = await counted(dir => {
    solve(dir, 'numbers/double')
    solve(dir, 'training/step')
    const own =
      '\n// A note.\n/** Three times x. */\nexport function triple(x: number) {\n  return 3 * x\n}\n'
    writeFileSync(join(dir, 'training/step.ts'), own, { flag: 'a' })
  })
  expect([more.functions, more.lines]).toEqual([3, 4])
})

test('weights are named once they are there', async () => {
  const { weights } = await counted(dir =>
    writeFileSync(join(dir, 'training/train.safetensors'), 'w'),
  )
  expect(weights).toEqual(['training/train.safetensors'])
})
