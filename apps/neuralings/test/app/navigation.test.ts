// A file that is saved while its exercise opens is checked, and its check goes on.
import { exercisesOf } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import { openExercise } from '../../src/app/navigation.ts'
import { fixtureCourse } from '../support/fixture.ts'

const course = fixtureCourse()

test.each(['code', 'milestone'])('%s: opened and saved at once', async kind => {
  const exercise = exercisesOf(course).find(one => one.kind === kind)!
  const events: string[] = []
  const workspace = {
    pieces: () => [],
    kept: () => null,
    recordCurrent: async () => void events.push('saved'),
  }
  const context = {
    session: { course, workspace, usable: async () => null },
    store: { state: { exercise: {} }, dispatch: () => {} },
    checking: { stop: () => events.push('stop'), check: () => events.push('check') },
  } as unknown as Context
  await openExercise(context, exercise)
  expect(events).toEqual(kind === 'code' ? ['stop', 'saved', 'check'] : ['stop', 'saved'])
})
