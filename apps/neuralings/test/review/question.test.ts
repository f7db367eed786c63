// Questions of the fixture and of the whole real course: one right answer each, made of versions that are really wrong.
import {
  applyMutant,
  authored,
  exercisesOf,
  readManifest,
  withoutMarkers,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { ask, isAskable } from '../../src/review/question.ts'
import { fixtureCourse } from '../support/fixture.ts'

const course = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)
const seeds = ['a', 'b', 'c', 'd', 'e']

test.each(
  exercisesOf(course)
    .filter(isAskable)
    .map(exercise => [exercise.id, exercise] as const),
)('%s: two or three answers, one of them right', (_, exercise) => {
  const source = withoutMarkers(authored(course, exercise))
  for (const seed of seeds) {
    const { answers, code, isCode } = ask(exercise, { source, seed, messages: en })
    expect(answers.length).toBeGreaterThanOrEqual(2)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(answers.length)
    expect(answers.filter(({ isRight }) => isRight)).toHaveLength(1)
    const wrongVersions = exercise.mutants.map(mutant => applyMutant(source, mutant))
    for (const { text, isRight } of answers) {
      if (!isCode) continue
      if (isRight) expect(source).toContain(text)
      expect(isRight || wrongVersions.some(version => version.includes(text))).toBe(true)
    }
    if (isCode) continue
    const shown = wrongVersions.findIndex(version => version.includes(code.slice(-1)[0]!))
    expect(shown).toBeGreaterThanOrEqual(0)
  }
})

test('the same seed asks the same, and seeds vary the form and the order', () => {
  const exercise = exercisesOf(fixtureCourse()).find(({ id }) => id === 'numbers/double')!
  const source = withoutMarkers(authored(fixtureCourse(), exercise))
  expect(ask(exercise, { source, seed: 'a', messages: en })).toEqual(
    ask(exercise, { source, seed: 'a', messages: en }),
  )
  const mse = exercisesOf(course).find(({ id }) => id === 'functions/mean-squared-error')!
  const its = withoutMarkers(authored(course, mse))
  const asked = [...'abcdefgh'].map(seed => ask(mse, { source: its, seed, messages: en }))
  expect(new Set(asked.map(({ asks }) => asks)).size).toBe(2)
  expect(new Set(asked.map(({ answers }) => answers.findIndex(one => one.isRight))).size).toBe(3)
})
