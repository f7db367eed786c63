import type { Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { exerciseHelp, exerciseIntent } from '../../../src/screens/exercise/keys.ts'
import { reduceExercise } from '../../../src/screens/exercise/reduce.ts'
import { type ExerciseAction, noExercise } from '../../../src/screens/exercise/state.ts'
import { failed, passed } from '../../support/verdicts.ts'

const opened: ExerciseAction = {
  type: 'exercise/opened',
  id: 'numbers/double',
  task: '# Twice as much\n\nWrite it.',
  hints: ['one', 'two'],
  debrief: 'Twice is how a sum begins.',
  watching: true,
  pieces: [],
}

const after = (...actions: ExerciseAction[]) =>
  [opened, ...actions].reduce(reduceExercise, noExercise)

test('hints come one at a time, and no more than there are', () => {
  const hint: ExerciseAction = { type: 'exercise/hint' }
  expect(after(hint).shown).toBe(1)
  expect(after(hint, hint, hint).shown).toBe(2)
})

test('while a file is checked again the last verdict stays', () => {
  const graded: ExerciseAction = { type: 'exercise/graded', verdict: failed, at: '12:03:04' }
  const state = after(graded, { type: 'exercise/grading' })
  expect([state.grading, state.verdict, state.checkedAt]).toEqual([true, failed, '12:03:04'])
})

test('opening another exercise forgets the verdict, and keeps watching', () => {
  const state = after(
    { type: 'exercise/graded', verdict: failed, at: '12:03:04' },
    { ...opened, id: 'numbers/guess' },
  )
  expect([state.id, state.verdict, state.checkedAt, state.watching]).toEqual([
    'numbers/guess',
    null,
    '',
    true,
  ])
})

const quiet: Verdict = { ...failed, diagnosis: null }
const graded = (verdict = quiet): ExerciseAction => ({ type: 'exercise/graded', verdict, at: '1' })

test('a diagnosis joins the verdict it belongs to', () => {
  const state = after(graded(), { type: 'exercise/diagnosed', diagnosis: 'Aha.' })
  expect(state.verdict?.diagnosis).toBe('Aha.')
})

test('from the verdict on the cause is looked for, until it is found, or known not to be', () => {
  for (const state of ['failed', 'timeout', 'crashed'] as const)
    expect(after(graded({ ...quiet, state })).looking).toBe(true)
  for (const state of ['todo', 'invalid'] as const)
    expect(after(graded({ ...quiet, state })).looking).toBe(false)
  for (const diagnosis of ['Aha.', null])
    expect(after(graded(), { type: 'exercise/diagnosed', diagnosis }).looking).toBe(false)
  expect(after(graded(), { type: 'exercise/given-up' }).looking).toBe(false)
  for (const verdict of [failed, passed]) expect(after(graded(verdict)).looking).toBe(false)
})

test('a pass is shown from its beginning, a pass again where it was', () => {
  const tests: ExerciseAction = { type: 'exercise/sheet', sheet: { type: 'tests', source: '' } }
  const reach = { at: 2, first: 0, last: 9, previous: 0, next: 9 }
  const down: ExerciseAction = { type: 'exercise/scroll', by: 3, left: reach, right: reach }
  expect(after(graded(), tests, down, graded(passed))).toMatchObject({
    sheet: { type: 'task' },
    left: 0,
    right: 0,
  })
  const left: ExerciseAction = { type: 'exercise/focus' }
  expect(after(graded(), graded(passed), left, down, graded(passed)).left).toBe(5)
})

test('scrolling stays within what there is, and moves the side that can be moved', () => {
  const scroll = (by: number, at: number): ExerciseAction => ({
    type: 'exercise/scroll',
    by,
    left: { at, first: 0, last: 3, previous: 0, next: 3 },
    right: { at: 0, first: 0, last: 0, previous: 0, next: 0 },
  })
  expect(after(scroll(10, 0)).left).toBe(3)
  expect(after(scroll(-1, 3)).left).toBe(2)
  expect(after(scroll(-1, 0)).left).toBe(0)
  expect(after({ type: 'exercise/focus' }, scroll(2, 0)).left).toBe(2)
})

test('a question is answered by y, and by any other key refused', () => {
  const asked = after({ type: 'exercise/ask', question: 'reset' })
  expect(exerciseIntent(asked, 'y', { isLab: false })).toBe('yes')
  expect(exerciseIntent(asked, 'x', { isLab: false })).toBe('no')
})

test('enter opens a lab, and goes on from what is passed', () => {
  expect(exerciseIntent(after(), 'enter', { isLab: true })).toBe('lab')
  expect(exerciseIntent(after(), 'enter', { isLab: false })).toBeNull()
  const done = after({ type: 'exercise/graded', verdict: passed, at: '1' })
  expect(exerciseIntent(done, 'enter', { isLab: false })).toBe('next')
})

test('a pass brings its words into sight, above a task that was read on; a further check does not', () => {
  const read = { first: 0, last: 9, previous: 0, next: 9 }
  const none = { at: 0, first: 0, last: 0, previous: 0, next: 0 }
  const down: ExerciseAction = {
    type: 'exercise/scroll',
    by: 5,
    left: { at: 0, ...read },
    right: none,
  }
  const pass: ExerciseAction = { type: 'exercise/graded', verdict: passed, at: '1' }
  expect(after(down).left).toBe(5)
  expect(after(down, graded(failed)).left).toBe(5)
  expect(after(down, pass).left).toBe(0)
  expect(after(pass, down, pass).left).toBe(5)
})

test('numbers switch the pieces of a milestone, and are nothing elsewhere', () => {
  const pieces = [{ id: 'training/step', uses: 'yours', solved: false }] as const
  const milestone = after({ ...opened, pieces })
  expect(exerciseIntent(milestone, '1', { isLab: false })).toEqual({ piece: 0 })
  expect(exerciseIntent(milestone, '2', { isLab: false })).toBeNull()
  expect(exerciseIntent(after(), '1', { isLab: false })).toBeNull()
})

test('the footer says which hint comes next', () => {
  const labels = exerciseHelp(after({ type: 'exercise/hint' }), { isLab: false }, en).map(
    ([, does]) => does,
  )
  expect(labels).toContain('hint 2/2')
})

test('while a question is open the keys are its answers', () => {
  const asked = after({ type: 'exercise/ask', question: 'solution' })
  expect(exerciseHelp(asked, { isLab: false }, en)).toEqual([
    ['y', 'yes'],
    ['any other key', 'no'],
  ])
})

test('a lab that is passed can be opened again, and the footer says how', () => {
  const done = after({ type: 'exercise/graded', verdict: passed, at: '1' })
  expect(exerciseIntent(done, 'o', { isLab: true })).toBe('lab')
  expect(exerciseHelp(done, { isLab: true }, en).map(([key]) => key)).toContain('o')
})

test('the first report of a training brings it into sight, the next leave the view alone', () => {
  const report: ExerciseAction = {
    type: 'exercise/training',
    report: { step: 1, steps: 3 },
    trained: 1,
  }
  expect(after(report).focus).toBe('right')
  expect(after(report, { type: 'exercise/focus' }, report).focus).toBe('left')
})

test('the time of a check is forgotten when it ends, and when the next begins', () => {
  const waited: ExerciseAction = { type: 'exercise/waited', seconds: 2 }
  const grading: ExerciseAction = { type: 'exercise/grading' }
  expect(after(grading, waited).waited).toBe(2)
  expect(after(grading, waited, grading).waited).toBeNull()
  expect(
    after(grading, waited, { type: 'exercise/graded', verdict: failed, at: '1' }).waited,
  ).toBeNull()
  expect(after(grading, waited, { type: 'exercise/given-up' }).grading).toBe(false)
})

test('a milestone that is passed and kept is trained on with g, and stopped with g', () => {
  const situation = { isLab: false, isTrainable: true }
  const done = after({ type: 'exercise/graded', verdict: passed, at: '12:03:04' })
  const labels = (state: typeof done) => exerciseHelp(state, situation, en).map(([, does]) => does)
  expect(exerciseIntent(done, 'g', situation)).toBe('train')
  expect(exerciseIntent(done, 'g', { isLab: false })).toBeNull()
  expect(labels(done)).toContain('train on')
  const beyond = reduceExercise(done, { type: 'exercise/grading', isBeyond: true })
  expect(labels(beyond)).toEqual(['stop', 'map', 'more'])
  const stopped = reduceExercise(beyond, {
    type: 'exercise/graded',
    verdict: passed,
    at: '12:05:04',
  })
  expect(labels(stopped)).toContain('train on')
})

test('the reports of an hour are thinned out: the first and the last stay, in order', () => {
  const reports = Array.from({ length: 5000 }, (_, i): ExerciseAction => {
    return { type: 'exercise/training', report: { step: i + 1, loss: 1 }, trained: i }
  })
  const steps = after(...reports).training.map(({ step }) => step)
  expect(steps.length).toBeLessThanOrEqual(1000)
  expect(steps.length).toBeGreaterThan(400)
  expect([steps[0], steps.at(-1)]).toEqual([1, 5000])
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})
