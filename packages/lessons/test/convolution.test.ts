// The milestone of the lesson convolution as the workspace sees it: what it keeps, by which names, and how it goes on from there.
// And the network that ships with the lab feature-maps, which is what the milestone learns.
import { fileURLToPath } from 'node:url'
import { variable } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { openModel, through } from '@neuralings/labs/digits'
import {
  authored,
  type Checkpoint,
  createGrader,
  findExercise,
  type GradeOptions,
  loadCourse,
  type TrainingProgress,
} from '@neuralings/lesson-kit'
import { conv2d, warp } from '@neuralings/nn-cnn'
import {
  argmax,
  loadSafetensors,
  ones,
  reshape,
  saveSafetensors,
  scope,
  slice,
  zeros,
} from '@neuralings/tensor'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receptiveField } from '../convolution/receptive-field/exercise.ts'
import { moves, read } from '../convolution/shift/reads.ts'

const course = await loadCourse(fileURLToPath(new URL('..', import.meta.url)))
const digits = findExercise(course, 'convolution/digits')
const grader = createGrader(course)
afterAll(() => grader.close())

async function trained(options: GradeOptions = {}) {
  const kept: Checkpoint[] = []
  const reports: TrainingProgress[] = []
  const verdict = await grader.gradeSource(digits, authored(course, digits), {
    preset: 'small',
    onCheckpoint: checkpoint => kept.push(checkpoint),
    onProgress: report => reports.push(report),
    ...options,
  })
  return { verdict, kept: kept.at(-1)!, reports }
}

let first: Awaited<ReturnType<typeof trained>>
beforeAll(async () => {
  first = await trained()
})

// torch.nn.Sequential(Conv2d(1, 8, 3, padding=1), ReLU(), MaxPool2d(2), Conv2d(8, 16, 3, padding=1), ReLU(), MaxPool2d(2), Flatten(),
//   Linear(784, 10)).state_dict()
const there = {
  '0.weight': [8, 1, 3, 3],
  '0.bias': [8],
  '3.weight': [16, 8, 3, 3],
  '3.bias': [16],
  '7.weight': [10, 784],
  '7.bias': [10],
}

const shapesOf = (weights: ReturnType<typeof loadSafetensors>) =>
  Object.fromEntries(Object.entries(weights).map(([name, { shape }]) => [name, shape]))

test('weights have the names and shapes that PyTorch gives them', () => {
  expect(first.verdict.state).toBe('passed')
  expect(shapesOf(loadSafetensors(first.kept.model))).toEqual(there)
  expect(Object.keys(loadSafetensors(first.kept.optimizer!))).toContain('rng.state')
})

test('what it keeps is opened by the lab, in the place of the one that ships', () => {
  expect(openModel(first.kept.model).isOwn).toBe(true)
  expect(openModel().isOwn).toBe(false)
  expect(shapesOf(openModel().weights)).toEqual(there)
})

// It goes on where the package multiplies, and does not go through the learner's own operations again.
test('in the middle of it, it goes on to the mark; the loss does not begin anew', async () => {
  const step = first.kept.step - 10
  const { reports } = await trained({ checkpoint: { ...first.kept, step } })
  expect(reports[0]).toMatchObject({ step, from: step })
  expect(reports.at(-1)!.step).toBe(first.kept.step)
  expect(reports.find(({ loss }) => loss !== undefined)!.loss).toBeLessThan(1.5) // ln 10 = 2.3 at first
  expect(reports.map(({ note }) => note).join()).not.toContain('your convolution')
})

test('weights of another network are refused in a sentence', async () => {
  const model = saveSafetensors({ '0.weight': zeros([4, 1, 3, 3]) })
  const { verdict } = await trained({ checkpoint: { step: 5, model } })
  expect(verdict.state).toBe('failed')
  expect(verdict.tests.find(({ state }) => state === 'failed')!.message).toContain(
    'what was kept does not fit: 0.weight is [8, 1, 3, 3] here, and was [4, 1, 3, 3]',
  )
})

test('shift: how many of 400 the network that ships reads, moved by 0 to 6 pixels', async () => {
  const { test } = await loadDigits()
  const model = openModel()
  const images = reshape(slice(test.images, [[0, 400]]), [400, 1, 28, 28])
  const labels = slice(test.labels, [[0, 400]]).toArray() as number[]
  const counted = moves.map(right => {
    const guesses = scope(() => argmax(through(model, warp(images, { shift: [0, right] })).at(-1)!, { dim: 1 })).toArray() as number[] // biome-ignore format: one line
    return guesses.filter((guess, i) => guess === labels[i]).length
  })
  expect(counted).toEqual(read)
})

// Every weight is 1, so that no gradient cancels out: what the first number depends on has one.
test('receptive-field: as far as convolutions of the package see', () => {
  const layers = [[3, 1], [2, 2], [3, 1], [2, 2]].map(([k, stride]) => ({ k: k!, stride: stride! })) // biome-ignore format: one line
  const image = variable(zeros([1, 1, 1, 40]))
  const convolved = layers.reduce((x, { k, stride }) => conv2d(x, variable(ones([1, 1, 1, k])), { stride }), image) // biome-ignore format: one line
  const first = zeros(convolved.shape)
  first.data[0] = 1
  convolved.backward(first)
  expect([...image.grad!.data].filter(g => g !== 0)).toHaveLength(receptiveField(layers))
})
