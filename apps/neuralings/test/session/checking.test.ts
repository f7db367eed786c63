// What a check runs, and in which order: what is known at once comes with the verdict, the rest behind it.
import { type Exercise, UserError, type Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { Checking, type Report } from '../../src/session/checking.ts'
import type { Session } from '../../src/session/session.ts'
import { failed, passed, todo } from '../support/verdicts.ts'

const exercise = { id: 'numbers/double', kind: 'code' } as Exercise

/** A session that tells what it is asked; `prepare` goes on until `prepared` is called. */
function fakeSession(verdict: Verdict, found: string | null) {
  const asked: string[] = []
  const prepared = Promise.withResolvers<void>()
  const signals: AbortSignal[] = []
  const session = {
    workspace: {
      path: () => '',
      read: () => null,
      kept: () => null,
      recordAttempt: async () => ({}),
    },
    grade: async () => {
      asked.push('grade')
      return verdict
    },
    prepare: async (_exercise: Exercise, signal: AbortSignal) => {
      asked.push('prepare')
      signals.push(signal)
      await prepared.promise
      signal.throwIfAborted()
    },
    diagnose: async () => {
      asked.push('diagnose')
      return found
    },
  } as unknown as Session
  return { session, asked, signals, prepared: prepared.resolve }
}

function reported() {
  const told: string[] = []
  const done = Promise.withResolvers<void>()
  const report: Report = {
    grading: () => told.push('grading'),
    training: () => {},
    graded: ({ diagnosis }) => told.push(`graded: ${diagnosis}`),
    diagnosed: diagnosis => {
      told.push(`diagnosed: ${diagnosis}`)
      done.resolve()
    },
    recorded: () => {},
    kept: () => {},
    unrecorded: () => {},
    failed: error => told.push(`failed: ${error}`),
  }
  return { told, report, done: done.promise }
}

/** Until all that can go on has gone on. */
const settled = () => new Promise(resolve => setImmediate(resolve))

test('an exercise that is opened gets its mutants run while the learner reads', async () => {
  const { session, asked, prepared } = fakeSession(todo, null)
  const { told, report } = reported()
  new Checking(session, report).check(exercise, { again: true, counts: false })
  await settled()
  expect(told).toEqual(['grading', 'graded: null'])
  expect(asked).toEqual(['grade', 'diagnose', 'prepare'])
  prepared()
  await settled()
  expect(told).toEqual(['grading', 'graded: null'])
})

test('what came with the verdict is not told twice; what is found later is told', async () => {
  const same = fakeSession(failed, failed.diagnosis)
  const first = reported()
  same.prepared()
  new Checking(same.session, first.report).check(exercise, { again: true, counts: true })
  await settled()
  expect(first.told).toEqual(['grading', `graded: ${failed.diagnosis}`])
  const surer = fakeSession(failed, 'Surer.')
  const second = reported()
  surer.prepared()
  new Checking(surer.session, second.report).check(exercise, { again: true, counts: true })
  await second.done
  expect(second.told).toEqual(['grading', `graded: ${failed.diagnosis}`, 'diagnosed: Surer.'])
})

test('a save stops what is run in the background', async () => {
  const { session, asked, signals, prepared } = fakeSession(todo, null)
  const { told, report } = reported()
  const checking = new Checking(session, report)
  checking.check(exercise, { again: true, counts: false })
  await settled()
  checking.check(exercise, { again: true, counts: true })
  expect(signals[0]?.aborted).toBe(true)
  prepared()
  await settled()
  expect(asked).toEqual(['grade', 'diagnose', 'prepare', 'grade', 'diagnose', 'prepare'])
  expect(told).toEqual(['grading', 'graded: null', 'grading', 'graded: null'])
})

test('a file that has not changed is not checked twice, unless its check was stopped', async () => {
  const { session, asked, prepared } = fakeSession(todo, null)
  prepared()
  const checking = new Checking(session, reported().report)
  const once = () => checking.check(exercise, { again: false, counts: false })
  once()
  once()
  await settled()
  expect(asked).toEqual(['grade', 'diagnose', 'prepare'])
  checking.stop()
  once()
  await settled()
  expect(asked).toHaveLength(6)
})

test('a pass is shown once it is written down, not before', async () => {
  const { session, asked, prepared } = fakeSession(passed, null)
  prepared()
  const written = Promise.withResolvers<object>()
  Object.assign(session.workspace, { recordAttempt: () => written.promise })
  const { told, report } = reported()
  const recorded = () => told.push('recorded')
  new Checking(session, { ...report, recorded }).check(exercise, { again: true, counts: true })
  await settled()
  expect(told).toEqual(['grading'])
  written.resolve({})
  await settled()
  expect(told).toEqual(['grading', 'recorded', 'graded: null'])
  // After a pass nobody needs to know how the mutants fail.
  expect(asked).toEqual(['grade', 'diagnose'])
})

test('a disk that refuses to record takes no verdict away', async () => {
  const { session, prepared } = fakeSession(passed, null)
  prepared()
  const full = async () => {
    throw new UserError('the disk is full')
  }
  Object.assign(session.workspace, { recordAttempt: full })
  const { told, report } = reported()
  const unrecorded = () => told.push('unrecorded')
  new Checking(session, { ...report, unrecorded }).check(exercise, { again: true, counts: true })
  await settled()
  expect(told).toEqual(['grading', 'unrecorded', 'graded: null'])
})

test('who leaves while a pass is written down keeps it, and hears no verdict elsewhere', async () => {
  const { session } = fakeSession(passed, null)
  const written = Promise.withResolvers<object>()
  Object.assign(session.workspace, { recordAttempt: () => written.promise })
  const { told, report } = reported()
  const recorded = () => told.push('recorded')
  const checking = new Checking(session, { ...report, recorded })
  checking.check(exercise, { again: true, counts: true })
  await settled()
  checking.stop()
  written.resolve({})
  await settled()
  expect(told).toEqual(['grading', 'recorded'])
})
