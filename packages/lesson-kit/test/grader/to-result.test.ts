// What Vitest says of a failed expectation, as a learner reads it.
import { expect, test } from 'vitest'
import { clean } from '../../src/grader/to-result.ts'

const said = (expectation: () => void): string => {
  try {
    expectation()
  } catch (error) {
    return clean((error as Error).message)
  }
  throw new Error('the expectation holds')
}

test.each([
  ['a zero without its sign', () => expect(9, 'errors').toBe(0), 'errors: expected 9 to be 0'],
  ['two zeros with theirs', () => expect(-0).toBe(0), 'expected -0 to be +0'],
  ['another number', () => expect(9).toBe(10), 'expected 9 to be 10'],
])('%s', (_, expectation, message) => {
  expect(said(expectation)).toBe(message)
})
