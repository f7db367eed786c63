// Paragraphs for pipes and for being read aloud: one sentence to a line.
import { expect, test } from 'vitest'
import { sentences } from '../../src/commands/sentences.ts'

test('each sentence has a line', () => {
  expect(sentences('Look at it. What is missing? Nothing!')).toEqual([
    'Look at it.',
    'What is missing?',
    'Nothing!',
  ])
})

test('the ! and the . of code end no sentence', () => {
  const code = 'find(parent => !parent.listed) gives the next one.'
  expect(sentences(`In the loop: ${code} It goes to the end of path.`)).toEqual([
    `In the loop: ${code}`,
    'It goes to the end of path.',
  ])
})

test('what stands behind ?? belongs to it', () => {
  const code = 'Look them up with ?. and ?? 0 as before.'
  expect(sentences(`${code} Is that all?`)).toEqual([code, 'Is that all?'])
})

test('the number of an entry stands before its first sentence', () => {
  expect(sentences('1. Guess. Two are enough.')).toEqual(['1. Guess.', 'Two are enough.'])
  expect(sentences('2. 量一量。再改。')).toEqual(['2. 量一量。', '再改。'])
})

test('code stays as it is', () => {
  expect(sentences('  a. B. c')).toEqual(['  a. B. c'])
})
