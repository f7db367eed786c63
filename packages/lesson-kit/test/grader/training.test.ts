// A milestone that trains: what it has learnt comes out of its thread, goes in again, and it ends when it is asked to.
import { type Checkpoint, createGrader, type GradeOptions } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { toldCheckpoint } from '../../src/grader/told-checkpoint.ts'
import { courseAt, exerciseOf, temporary, write } from './course.ts'

// It learns to count: after step 7 its weights are one byte, 7.
const counting = `
import { setTimeout as pause } from 'node:timers/promises'
import { checkpoint, isStopped, keepCheckpoint, preset, reportProgress } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { next } from './exercise.ts'

test('counts', async () => {
  let step = checkpoint()?.model[0] ?? 0
  const steps = preset() === 'long' ? undefined : Math.max(20, step)
  while (step !== steps && !isStopped()) {
    step = next(step)
    keepCheckpoint(() => {
      console.log('made')
      return { step, model: Uint8Array.of(step) }
    })
    reportProgress({ step, steps })
    if (preset() === 'long') await pause(20)
  }
  expect(step).toBeGreaterThanOrEqual(20)
})
`
const source = 'export const next = (step: number): number => step + 1'

const root = write(
  temporary(clean => afterAll(clean)),
  { 'machines/count/exercise.test.ts': counting, 'machines/count/exercise.ts': source },
)
const grader = createGrader(courseAt(root))
afterAll(() => grader.close())
const count = exerciseOf('machines/count', { kind: 'milestone', deadline: 1 })

async function trained(options: GradeOptions = {}) {
  const kept: Checkpoint[] = []
  const onCheckpoint = (checkpoint: Checkpoint) => kept.push(checkpoint)
  const verdict = await grader.gradeSource(count, source, { onCheckpoint, ...options })
  return { verdict, kept }
}

test('what was learnt in the end is kept, however short it was', async () => {
  const { verdict, kept } = await trained()
  expect(verdict.state).toBe('passed')
  expect(kept.at(-1)).toEqual({ step: 20, model: Uint8Array.of(20) })
})

test('it goes on from what was kept', async () => {
  const steps: number[] = []
  const checkpoint = { step: 17, model: Uint8Array.of(17) }
  const { verdict } = await trained({ checkpoint, onProgress: ({ step }) => steps.push(step) })
  expect(verdict.state).toBe('passed')
  expect(steps).toEqual([18, 19, 20])
})

test('where nobody keeps it, it is not made', async () => {
  const verdict = await grader.gradeSource(count, source)
  expect(verdict.state).toBe('passed')
  expect(verdict.output).toBe('')
})

test('beyond the mark it has no deadline; asked to stop, it is judged by what it has learnt', async () => {
  const stop = new AbortController()
  const reported: (number | undefined)[] = []
  const { verdict, kept } = await trained({
    preset: 'long',
    stop: stop.signal,
    onProgress({ step, steps }) {
      reported.push(steps)
      if (step === 120) stop.abort() // 2.4 s, by a deadline of 1 s
    },
  })
  expect(verdict.state).toBe('passed')
  expect(reported.every(steps => steps === undefined)).toBe(true)
  // The first comes in the middle, about a second after the start.
  expect(kept.length).toBeGreaterThan(1)
  expect(kept[0]!.step).toBeLessThan(120)
  expect(kept.at(-1)!.step).toBeGreaterThanOrEqual(120)
})

test('asked to stop before it begins, it ends at once', async () => {
  const { verdict, kept } = await trained({ preset: 'long', stop: AbortSignal.abort() })
  expect(verdict.state).toBe('failed') // nothing was learnt: 0 is less than 20
  expect(kept).toEqual([])
})

test('what is no checkpoint is not handed on', () => {
  const model = Uint8Array.of(1)
  expect(toldCheckpoint({ step: 3, model, optimizer: model, more: 1 })).toEqual({
    step: 3,
    model,
    optimizer: model,
  })
  for (const other of [null, 3, {}, { step: 3 }, { step: 0.5, model }, { step: 3, model: [1] }])
    expect(toldCheckpoint(other)).toBe(null)
  expect(toldCheckpoint({ step: 3, model, optimizer: 'momentum' })).toEqual({ step: 3, model })
})
