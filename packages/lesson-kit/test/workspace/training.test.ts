// What a milestone learns, kept in the workspace: what a run goes on from, and what it may replace.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import {
  type Checkpoint,
  findExercise,
  initWorkspace,
  loadCourse,
  type Training,
  weightsFile,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { checkpointFile } from '../../src/workspace/layout.ts'
import { FIXTURE, read, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const train = findExercise(course, 'machines/train')
const fresh = () => initWorkspace(temporary(), course)

const learnt = (step: number): Checkpoint => ({ step, model: Uint8Array.of(step) })
const keep = (training: Training, step: number) => training.options.onCheckpoint?.(learnt(step))

test('the weights stand beside the file once the mark is reached', async () => {
  const workspace = await fresh()
  const training = workspace.training(train)
  expect(training.from).toBe(null)
  keep(training, 7)
  expect(workspace.kept(train)).toMatchObject(learnt(7))
  expect(workspace.weights(train)).toBe(null)
  training.passed()
  expect(weightsFile(train)).toBe('machines/train.safetensors')
  expect(read(workspace.dir, 'machines/train.safetensors')).toBe('\x07')
  expect(workspace.weights(train)).toEqual(Buffer.of(7))
})

test('a check goes on only from what the very same code has learnt', async () => {
  const workspace = await fresh()
  const begun = () => workspace.training(train).from?.step
  keep(workspace.training(train), 7)
  expect(begun()).toBe(7)
  const code = read(workspace.path(train))
  write(workspace.dir, { [train.file]: `${code}\n// new` })
  expect(begun()).toBe(undefined)
  write(workspace.dir, { [train.file]: code })
  expect(begun()).toBe(7)
  const [piece] = train.pieces.map(id => findExercise(course, id))
  write(workspace.dir, { [piece!.file]: `${read(workspace.path(piece!))}\n// new` })
  expect(begun()).toBe(undefined)
})

test('beyond the mark it goes on from whatever is there, and labs see it at once', async () => {
  const workspace = await fresh()
  keep(workspace.training(train), 7)
  write(workspace.dir, { [train.file]: `${read(workspace.path(train))}\n// new` })
  const long = workspace.training(train, { long: true })
  expect(long.from?.step).toBe(7)
  expect(long.options).toMatchObject({ preset: 'long', checkpoint: learnt(7) })
  keep(long, 9)
  expect(workspace.weights(train)).toEqual(Buffer.of(9))
})

test('a check of other code replaces nothing that was trained beyond the mark', async () => {
  const workspace = await fresh()
  keep(workspace.training(train, { long: true }), 90)
  const code = read(workspace.path(train))
  write(workspace.dir, { [train.file]: `${code}\n// new` })
  const check = workspace.training(train)
  expect(check.from).toBe(null)
  keep(check, 7)
  check.passed()
  expect(workspace.kept(train)?.step).toBe(90)
  expect(workspace.weights(train)).toEqual(Buffer.of(90))
  write(workspace.dir, { [train.file]: code })
  expect(workspace.training(train).from?.step).toBe(90)
  expect(workspace.training(train).options.preset).toBe(undefined)
})

test('begun anew, what was there has another name', async () => {
  const workspace = await fresh()
  keep(workspace.training(train, { long: true }), 90)
  workspace.putKeptAside(train)
  expect(workspace.kept(train)).toBe(null)
  expect(workspace.weights(train)).toBe(null)
  expect(read(workspace.dir, 'machines/train.safetensors.replaced')).toBe('Z')
  expect(existsSync(`${checkpointFile(workspace.dir, train)}.replaced`)).toBe(true)
  workspace.putKeptAside(train) // nothing is there, and nothing happens
})

test('a checkpoint that cannot be read is none', async () => {
  const workspace = await fresh()
  keep(workspace.training(train), 7)
  const file = checkpointFile(workspace.dir, train)
  for (const bytes of ['', 'nonsense', '{"step":7}']) {
    writeFileSync(file, bytes)
    expect(workspace.kept(train)).toBe(null)
  }
  rmSync(file)
  mkdirSync(file)
  expect(workspace.kept(train)).toBe(null)
})

test('where the disk refuses, the training goes on and is told once', async () => {
  const workspace = await fresh()
  mkdirSync(checkpointFile(workspace.dir, train), { recursive: true }) // a folder in its way
  const training = workspace.training(train)
  keep(training, 7)
  const { refusal } = training
  expect(refusal?.message).toContain('train.checkpoint')
  keep(training, 8)
  training.passed()
  expect(training.refusal).toBe(refusal)
  expect(workspace.weights(train)).toBe(null)
})
