import { expect, test } from 'vitest'
import { type Action, initialState, reduce } from '../../src/app/state.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { progressOf } from '../support/progress.ts'

const notice: Action = { type: 'notice', notice: 'The file is as it was before.' }

test('a notice lasts until the next check begins', () => {
  const told = reduce(initialState(fixtureCourse(), progressOf({})), notice)
  expect(reduce(told, { type: 'exercise/hint' }).notice).toBe('The file is as it was before.')
  expect(reduce(told, { type: 'exercise/grading' }).notice).toBe('')
})
