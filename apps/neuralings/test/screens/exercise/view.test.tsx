import { findExercise, type Verdict } from '@neuralings/lesson-kit'
import { line } from '@neuralings/plots'
import { expect, test } from 'vitest'
import {
  type ExerciseState,
  noExercise,
  reduceExercise,
} from '../../../src/screens/exercise/state.ts'
import { ExerciseView } from '../../../src/screens/exercise/view.tsx'
import { fixtureCourse } from '../../support/fixture.ts'
import { asciiTheme, linesOf, plainTheme, widest } from '../../support/render.ts'
import { failed, passed } from '../../support/verdicts.ts'

const course = fixtureCourse()
const exercise = findExercise(course, 'numbers/double')
const upNext = findExercise(course, 'numbers/slide')
const task =
  '# Twice as much\n\nWrite the rule of the table as a function:\n\n    y = 2·x\n\nFor example, `double(4)` is 8.'

function state(verdict: Verdict | null): ExerciseState {
  const opened = {
    id: exercise.id,
    task,
    hints: ['What do you do with x?'],
    watching: true,
    pieces: [],
  }
  const open = reduceExercise(noExercise, { type: 'exercise/opened', ...opened })
  return verdict ? reduceExercise(open, { type: 'exercise/graded', verdict, at: '12:03:04' }) : open
}

function draw(shown: ExerciseState, { columns = 80, rows = 24, theme = plainTheme } = {}) {
  const size = { columns, rows }
  const view = (
    <ExerciseView
      {...{ exercise, upNext, size, theme }}
      state={shown}
      solved={false}
      notice=""
      curve={line}
    />
  )
  return linesOf(view, columns)
}

test('task and verdict stand side by side', () => {
  const lines = draw(state(failed))
  expect(lines[0]).toMatch(/^ numbers › Twice as much +✗ 1 of 3 · 0\.1 s$/)
  expect(lines[2]).toMatch(/^ Write the rule of the table as a +✓ zero stays zero$/)
  expect(lines.join('\n')).toContain('checked 12:03:04 · watching')
  expect(lines.at(-1)).toContain('h hint 1 of 1')
})

test('in a narrow window one is below the other', () => {
  const lines = draw(state(failed), { columns: 50, rows: 40 })
  const row = (text: string) => lines.findIndex(one => one.includes(text))
  expect(row('Write the rule')).toBeLessThan(row('✗ the example'))
})

test('after a save a small window shows the verdict', () => {
  const saved = reduceExercise(state(passed), {
    type: 'exercise/graded',
    verdict: failed,
    at: '12:03:09',
  })
  expect(draw(saved, { columns: 40, rows: 12 }).join('\n')).toContain('✗ the example')
})

test('what is passed says what comes next', () => {
  expect(draw(state(passed)).join('\n')).toContain('▸ n goes on: Slide the line')
})

test('a hint is brought into sight', () => {
  const hinted = reduceExercise(state(failed), { type: 'exercise/hint' })
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 40, rows: 12 },
  ])
    expect(draw(hinted, size).join('\n')).toContain('What do you do with x?')
})

test('code is given the whole width', () => {
  const sheet = { type: 'tests', source: `test('${'a long name '.repeat(5)}', () => {})` } as const
  const shown = reduceExercise(state(failed), { type: 'exercise/sheet', sheet })
  expect(draw(shown).join('\n')).toContain('a long name '.repeat(5).trim())
})

test('a milestone that trains shows how far, how long still, the loss and its note', () => {
  const pieces = [{ id: 'training/step', uses: 'yours', solved: true }] as const
  let training: ExerciseState = { ...state(null), pieces, grading: true }
  for (const step of [10, 20, 30]) {
    const report = { step, steps: 120, loss: 1 / step, note: 'digits: 7 ✓' }
    training = reduceExercise(training, { type: 'exercise/training', report, trained: step / 2 })
  }
  const screen = draw(training).join('\n')
  expect(screen).toContain('step 30/120 ▰▰▰▱▱▱▱▱▱▱ 0:45 left  loss 0.0333')
  expect(screen).toContain('digits: 7 ✓')
  expect(screen).toMatch(/[⠀-⣿]/)
  expect(screen).toContain('1 ✓ training/step  yours')
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
  [76, 16],
  [30, 8],
])('%i × %i: a row is left free, and no line is too wide', (columns, rows) => {
  for (const theme of [plainTheme, asciiTheme]) {
    const lines = draw(state(failed), { columns, rows, theme })
    expect(lines.length).toBeLessThan(rows)
    expect(widest(lines)).toBeLessThanOrEqual(columns)
  }
})

test('in ASCII nothing else is drawn', () => {
  expect(draw(state(failed), { theme: asciiTheme }).join('\n')).toMatch(/^[\x00-\x7f]*$/)
})
