import type { Progress } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { type Action, initialState, reduce } from '../../../src/app/state.ts'
import { mapIntent } from '../../../src/screens/map/keys.ts'
import { placeUnderCursor } from '../../../src/screens/map/state.ts'
import { fixtureCourse } from '../../support/fixture.ts'
import { progressOf } from '../../support/progress.ts'

const course = fixtureCourse()
const nothing = progressOf({})

/** The map after these keys, from the start. */
function after(keys: string[], progress: Progress = nothing) {
  const pressed = keys.reduce(
    (state, key) => {
      const intent = key === '/' ? { type: 'search' } : mapIntent(state.map, key)
      return intent ? reduce(state, intent as Action) : state
    },
    initialState(course, progress),
  )
  return pressed.map
}

const place = (keys: string[], progress: Progress = nothing) => {
  const found = placeUnderCursor(after(keys, progress), course, progress)
  if (found?.type === 'exercise') return found.exercise.id
  return found && `${found.type} of ${found.lesson.id}`
}

test('a lesson not begun opens with its story, one begun with what is open', () => {
  expect(place([])).toBe('story of numbers')
  expect(place(['left'], progressOf({ solved: ['numbers/guess'] }))).toBe('numbers/double')
})

test('a lesson that is done opens with its last page; its exercises are further in', () => {
  const solved = ['training/step', 'training/train']
  expect(place(['left', 'down'], progressOf({ solved }))).toBe('ending of training')
  expect(place(['left', 'down', 'right', 'down'], progressOf({ solved }))).toBe('training/step')
})

test('the cursor stays within the lessons', () => {
  expect(after(['up', 'up']).lesson).toBe(0)
  expect(after(['down', 'down', 'down', 'pagedown']).lesson).toBe(1)
})

test('into the exercises of a lesson, and out again', () => {
  expect(place(['right'])).toBe('story of numbers')
  expect(place(['right', 'down', 'down'])).toBe('numbers/double')
  expect(after(['right', 'down', 'esc']).item).toBeNull()
})

test('the learner finds the cursor where they were, or on what comes next', () => {
  expect(place([], progressOf({ current: 'numbers/slide' }))).toBe('numbers/slide')
  const solved = progressOf({ current: 'numbers/slide', solved: ['numbers/slide'] })
  expect(place([], solved)).toBe('numbers/average')
  expect(place([], progressOf({ current: 'gone/away' }))).toBe('story of numbers')
})

test('search: letters narrow it, enter opens, esc leaves', () => {
  expect(place(['/', 's', 't', 'e', 'p'])).toBe('training/step')
  expect(place(['/', 's', 't', 'e', 'p', 'down'])).toBe('training/train')
  expect(place(['/', 'q', 'backspace', 'm', 'e', 'a', 'n'])).toBe('story of numbers')
  expect(place(['/', 'z', 'z', 'z'])).toBeUndefined()
  expect(after(['/', 'q', 'esc']).query).toBeNull()
})

test('q is a letter while searching', () => {
  expect(mapIntent(after(['/']), 'q')).toEqual({ type: 'map/search', query: 'q' })
  expect(mapIntent(after([]), 'q')).toEqual({ type: 'quit' })
})
