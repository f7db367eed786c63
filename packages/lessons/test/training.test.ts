// A milestone that trains, as the workspace sees it: what it keeps, by which names, and how it goes on from there.
import { fileURLToPath } from 'node:url'
import {
  authored,
  type Checkpoint,
  createGrader,
  findExercise,
  type GradeOptions,
  loadCourse,
  type TrainingProgress,
} from '@neuralings/lesson-kit'
import { loadSafetensors, saveSafetensors, zeros } from '@neuralings/tensor'
import { afterAll, beforeAll, expect, test } from 'vitest'

const course = await loadCourse(fileURLToPath(new URL('..', import.meta.url)))
const digits = findExercise(course, 'training/digits')
const grader = createGrader(course)
afterAll(() => grader.close())

async function trained(options: GradeOptions) {
  const kept: Checkpoint[] = []
  const reports: TrainingProgress[] = []
  const verdict = await grader.gradeSource(digits, authored(course, digits), {
    preset: 'small',
    onCheckpoint: checkpoint => kept.push(checkpoint),
    onProgress: report => reports.push(report),
    ...options,
  })
  return { verdict, kept: kept.at(-1), reports }
}

let first: Awaited<ReturnType<typeof trained>>
beforeAll(async () => {
  first = await trained({})
})

// torch.nn.Sequential(Linear(784, 128), ReLU(), Linear(128, 10)).state_dict()
test('weights have the names and shapes that PyTorch gives them', () => {
  expect(first.verdict.state).toBe('passed')
  const shapes = Object.entries(loadSafetensors(first.kept!.model)).map(([name, x]) => [name, x.shape]) // biome-ignore format: one line
  expect(shapes).toEqual([
    ['0.weight', [128, 784]],
    ['0.bias', [128]],
    ['2.weight', [10, 128]],
    ['2.bias', [10]],
  ])
  expect(Object.keys(loadSafetensors(first.kept!.optimizer!))).toContain('rng.state')
})

test('at the mark there is nothing left to train, and the digits are read as well as before', async () => {
  const { verdict, reports } = await trained({ checkpoint: first.kept })
  expect(verdict.state).toBe('passed')
  expect(reports.map(({ step }) => step)).toEqual([first.kept!.step])
  expect(reports[0]!.note).toBe(first.reports.at(-1)!.note)
})

test('in the middle of it, it goes on to the mark; the loss does not begin anew', async () => {
  const step = first.kept!.step - 20
  const { reports } = await trained({ checkpoint: { ...first.kept!, step } })
  expect(reports[0]).toMatchObject({ step, from: step })
  expect(reports.at(-1)!.step).toBe(first.kept!.step)
  expect(reports.find(({ loss }) => loss !== undefined)!.loss).toBeLessThan(1) // ln 10 = 2.3 at first
})

test('beyond the mark it has no last step, and stops when it is asked to', async () => {
  const stop = new AbortController()
  const reached = first.kept!.step + 30
  const marks: (number | undefined)[] = []
  const { kept } = await trained({
    preset: 'long',
    checkpoint: first.kept,
    stop: stop.signal,
    onProgress({ step, steps }) {
      marks.push(steps)
      if (step >= reached) stop.abort()
    },
  })
  expect(kept!.step).toBeGreaterThanOrEqual(reached)
  expect(new Set(marks)).toEqual(new Set([undefined]))
})

test('weights of another network are refused in a sentence', async () => {
  const model = saveSafetensors({ '0.weight': zeros([64, 784]) })
  const { verdict } = await trained({ checkpoint: { step: 5, model } })
  expect(verdict.state).toBe('failed')
  expect(verdict.tests.find(({ state }) => state === 'failed')!.message).toContain(
    'what was kept does not fit: 0.weight is [128, 784] here, and was [64, 784]',
  )
})
