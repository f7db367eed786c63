import { fileURLToPath } from 'node:url'
import { readManifest } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { findTyped, nearest } from '../../src/course/find.ts'
import { search, searchPlanned } from '../../src/course/search.ts'
import { fixtureCourse } from '../support/fixture.ts'

const course = fixtureCourse()
const readReal = () =>
  readManifest(fileURLToPath(new URL('../../../../packages/lessons', import.meta.url)))

test('an exercise is found by its id, its name or its file', () => {
  for (const typed of ['numbers/double', 'double', 'numbers/double.ts'])
    expect(findTyped(course, typed)?.id).toBe('numbers/double')
  expect(findTyped(course, 'nowhere')).toBeUndefined()
})

test('a slip of the fingers finds the nearest', () => {
  const ids = ['numbers/double', 'numbers/guess', 'training/step']
  expect(nearest('dubble', ids)).toBe('numbers/double')
  expect(nearest('numbers/gess', ids)).toBe('numbers/guess')
  expect(nearest('completely-different', ids)).toBeUndefined()
})

const found = (query: string) =>
  search(course, query).map(({ lesson, exercise }) => exercise?.id ?? lesson.id)

test('search by title, name and concept', () => {
  expect(found('wrong AVERAGE')).toEqual(['numbers/average'])
  expect(found('gradient descent')).toEqual(['training'])
  expect(found('step').slice(0, 2)).toEqual(['training/step', 'training/train'])
  expect(found('  ')).toEqual([])
  expect(search(course, 'gradient')[0]?.concept).toBe('gradient-descent')
})

test('search by what an exercise builds, however it is written', () => {
  for (const query of ['double', 'average']) expect(found(query)[0]).toBe(`numbers/${query}`)
  expect(found('answer')).toEqual([]) // a prediction builds nothing
})

test('what begins with the query in its title or id comes before a concept or a word in a title', () => {
  const called = (query: string) => search(readReal(), query).map(({ lesson }) => lesson.id)
  expect(called('optim')[0]).toBe('optimizers') // gradient-descent teaches how to "optimise"
  expect(called('optim')).toContain('gradient-descent')
})

test('search by the words of the texts, after what is named so', () => {
  expect(found('rule of the table')).toEqual(['numbers/double'])
  const hits = found('guess')
  expect(hits[0]).toBe('numbers/guess')
  expect(new Set(hits).size).toBe(hits.length)
})

test('the real course: each thing that is built is found first by its name', () => {
  const first = (query: string) => search(readReal(), query)[0]
  expect(first('matmulGradients')?.exercise?.id).toBe('backprop/matmul-gradients')
  expect(first('matmul gradients')?.exercise?.id).toBe('backprop/matmul-gradients')
  expect(first('parameterCount')?.exercise?.id).toBe('networks/count-parameters')
  expect(first('MSE')).toMatchObject({ lesson: { id: 'functions' }, concept: 'mean-squared-error' })
  expect(search(readReal(), 'MSE')[1]).toMatchObject({ exercise: { name: 'mean-squared-error' } })
  expect(first('sumTo')?.exercise?.id).toBe('backprop/sum-to')
  expect(first('reluDerivative')?.exercise?.id).toBe('activations/relu')
  expect(
    search(readReal(), 'sigmoid').some(({ exercise }) => exercise?.lesson === 'activations'),
  ).toBe(true)
})

test('the real course: central words find the lessons about them, also those to come', () => {
  const real = readReal()
  const first = (query: string) => search(real, query)[0]?.lesson.id
  for (const word of ['slope', 'weight', 'bias']) expect(first(word)).toBe('functions')
  expect(first('relu')).toBe('activations')
  for (const word of ['loss', 'log loss', 'cross-entropy']) expect(first(word)).toBe('loss')
  expect(first('tensor')).toBe('tensors')
  for (const word of ['convolution', 'attention', 'transformer', 'gpt'])
    expect(first(word)).toBe(word)
  const planned = [{ id: 'diffusion', title: 'Diffusion', number: 19, teaches: ['denoising'] }]
  const toCome = (query: string) => searchPlanned({ ...real, planned }, query).map(({ id }) => id)
  expect(toCome('denoising')).toEqual(['diffusion'])
  expect(toCome('')).toEqual([])
})
