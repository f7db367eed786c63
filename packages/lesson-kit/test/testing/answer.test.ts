import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

describe('expectAnswer', () => {
  test.each([
    ['a whole number', 4, 4],
    ['a choice', 'the second', 'the second'],
    ['a truth', false, false],
    ['a number within half a percent', 0.333, 1 / 3],
    ['a whole number that came out of sums', 2, 1.9999999],
  ])('accepts %s', (_, answer, computed) => expectAnswer(answer, computed))

  test.each([
    ['without an answer, is to do', undefined, 4, /^todo: /],
    ['too low: says which way, not how far', 3, 4, /^you expected 3, but the run gave more$/],
    ['too high', 5, 4, /^you expected 5, but the run gave less$/],
    ['a whole number must be met exactly', 1001, 1000, /the run gave less$/],
    ['another choice', 'a', 'b', /^you expected a, but the run gave something else$/],
    ['not a number', NaN, 4, /^you expected NaN, but the run gave something else$/],
    ['of another kind', '4', 4, /^the answer should be a number, yours is a string$/],
  ])('%s', (_, answer, computed, message) => {
    expect(() => expectAnswer(answer, computed)).toThrow(message)
  })

  test('shows what the run gave where the exercise wants it', () => {
    const run = () => expectAnswer(3, 4.5, { reveal: true })
    expect(run).toThrow('you expected 3, but the run gave 4.5')
  })

  test('takes a tolerance', () => {
    expectAnswer(95, 100, { rtol: 0.1 })
    expect(() => expectAnswer(0.3334, 1 / 3, { rtol: 0 })).toThrow()
  })
})
