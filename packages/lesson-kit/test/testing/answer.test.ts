import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

const choices = ['sigmoid', 'tanh', 'relu', 'gelu']

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
    ['another choice', 'a', 'b', /^a is not the one$/],
    ['in percent', 95, 0.95, '95 is a percentage: as a part of 1 it is 0.95'],
    ['a wrong percentage', 80, 0.95, /the run gave less$/],
  ])('%s', (_, answer, computed, message) => {
    expect(() => expectAnswer(answer, computed)).toThrow(message)
  })

  test('shows what the run gave where the exercise wants it', () => {
    const run = () => expectAnswer(3, 4.5, { reveal: true })
    expect(run).toThrow('you expected 3, but the run gave 4.5')
  })

  test('a number in quotes is called one, among choices too', () => {
    const run = () => expectAnswer('2' as unknown as number, 3, { choices: [2, 3] })
    expect(run).toThrow("the answer is a number, yours is a text, '2': write the number itself, 2")
  })

  test('of names, none is more than another', () => {
    const run = () => expectAnswer(9, 6, { choices: [6, 9], unordered: true })
    expect(run).toThrow(/^9 is not the one$/)
  })

  test('shows what was measured of the guess', () => {
    const measured = (guess: number) => `with ${guess} the error is ${guess ** 2}`
    expect(() => expectAnswer(3, 0, { measured })).toThrow(
      'you expected 3, but the run gave less\nwith 3 the error is 9',
    )
  })

  test('takes a tolerance', () => {
    expectAnswer(95, 100, { rtol: 0.1 })
    const about = { atol: 0.04, rtol: 0 }
    expect(() => expectAnswer(12, 0.128, about)).toThrow('12 is a percentage: as a part of 1 it is 0.12') // biome-ignore format: one line
    expect(() => expectAnswer(0.5, 0.02, about)).toThrow('you expected 0.5, but the run gave less')
    expect(() => expectAnswer(0.3334, 1 / 3, { rtol: 0 })).toThrow()
  })
})

describe('what is no answer', () => {
  const refusal = (
    answer: unknown,
    computed: number | string | boolean,
    among?: (string | number)[],
  ) => {
    try {
      expectAnswer(answer as string, computed as string, { choices: among as string[] })
    } catch (error) {
      return error as Error
    }
    throw new Error('it was taken for an answer')
  }

  test.each([
    [
      'relo',
      "'relo' is none of the choices: 'sigmoid', 'tanh', 'relu', 'gelu'. Did you mean 'relu'?",
    ],
    [
      'ReLU',
      "'ReLU' is none of the choices: 'sigmoid', 'tanh', 'relu', 'gelu'. Did you mean 'relu'?",
    ],
    ['softmax', "'softmax' is none of the choices: 'sigmoid', 'tanh', 'relu', 'gelu'."],
    [3, "3 is none of the choices: 'sigmoid', 'tanh', 'relu', 'gelu'."],
  ])('a choice that is not there: %s', (answer, message) => {
    expect(refusal(answer, 'tanh', choices)).toMatchObject({ name: 'NoAnswer', message })
  })

  test('a number that looks like one of the choices is not meant for it', () => {
    const message = '22 is none of the choices: 1, 2, 12.'
    expect(refusal(22, 12, [1, 2, 12])).toMatchObject({ name: 'NoAnswer', message })
  })

  test.each([
    ['23', 23, "the answer is a number, yours is a text, '23': write the number itself, 23"],
    ['22', 23, "the answer is a number, yours is a text, '22': write the number itself, 22"],
    ['50 %', 0.4, "the answer is a number, yours is a text, '50 %': write the number itself, 0.5"],
    ['0,5', 0.5, "the answer is a number, yours is a text, '0,5': write the number itself, 0.5"],
    ['four', 4, "the answer is a number, yours is a text, 'four': write a number"],
    [4n, 4, 'the answer is a number, yours is a bigint, 4: write a number'],
    [NaN, 4, 'NaN is no number'],
    ['true', true, "the answer is a boolean, yours is a text, 'true'"],
  ])('of another kind: %s', (answer, computed, message) => {
    expect(refusal(answer, computed)).toMatchObject({ name: 'NoAnswer', message })
  })
})

test('a Chinese character takes two columns of a table', () => {
  const rows = [['写作', 'symbols'], ['7月', 2], ['July', 4]] // biome-ignore format: one line
  expect(table(rows)).toBe(['  写作  symbols', '  7月         2', '  July        4'].join('\n'))
})

test('a table has its words to the left and its numbers to the right', () => {
  const rows = [
    ['', 'slope', 'after'],
    ['tanh', 0.0706508, 3.2e-24],
    ['relu', 1, 1],
  ]
  expect(table(rows)).toBe(
    ['         slope    after', '  tanh  0.0707  3.2e-24', '  relu       1        1'].join('\n'),
  )
})
