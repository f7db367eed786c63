// What the keys that go on do in a lab whose goal is reached.
import { findExercise } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import type { Context, Press } from '../../src/app/context.ts'
import { labKey } from '../../src/app/lab-keys.ts'
import { initialState, reduce } from '../../src/app/state.ts'
import { createStore } from '../../src/app/store.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { progressOf } from '../support/progress.ts'

const course = fixtureCourse()
const slide = findExercise(course, 'numbers/slide')

/** In the lab of an exercise, its goal reached; `isWritten`: and its pass recorded. */
function afterGoal({ isWritten }: { isWritten: boolean }): Context {
  const progress = progressOf({ solved: isWritten ? [slide.id] : [] })
  const state = initialState(course, progress)
  const store = createStore(reduce, {
    ...state,
    screen: 'lab',
    exercise: { ...state.exercise, id: slide.id },
    lab: { ...state.lab, reached: true, exercise: slide.id, back: 'exercise' },
  })
  const workspace = { pieces: () => [], recordCurrent: async () => store.state.progress }
  return {
    session: { course, workspace, usable: async () => null },
    store,
    checking: { stop: () => {}, check: () => {} },
  } as unknown as Context
}

async function placeAfter(key: string, goal: { isWritten: boolean }) {
  const context = afterGoal(goal)
  await labKey(context, { key } as Press)
  const { screen, exercise } = context.store.state
  return [screen, exercise.id]
}

test('enter shows the pass with its debrief, n goes past it', async () => {
  expect(await placeAfter('enter', { isWritten: true })).toEqual(['exercise', 'numbers/slide'])
  expect(await placeAfter('n', { isWritten: true })).toEqual(['exercise', 'numbers/average'])
})

test.each(['enter', 'n'])('%s before the verdict is there waits for it', async key => {
  expect(await placeAfter(key, { isWritten: false })).toEqual(['exercise', 'numbers/slide'])
})
