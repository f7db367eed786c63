import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { apart, type Name, questions } from '../readers.ts'
import { a, b, c, d, e, f } from './exercise.ts'

const choices = ['same', 'different'] as const

type Outputs = (typeof choices)[number]

/** Sums in another order differ in the last digit; words differ by much more. */
function expectOutputs(answer: Outputs | undefined, name: Name): void {
  const [one, other] = questions[name]
  const shown = (outputs: number[]) => outputs.map(v => (Math.round(100 * v) / 100 + 0).toFixed(2))
  const rows = table([
    [name, '', '', '', ''],
    ['here', ...shown(one)],
    ['there', ...shown(other)],
  ])
  expectAnswer(answer, apart(name) < 1e-9 ? 'same' : 'different', {
    choices,
    measured: () => rows,
    run: () => rows,
  })
}

test('bank and bank', () => expectOutputs(a, 'a'))
test('the first word', () => expectOutputs(b, 'b'))
test('dog bites man, man bites dog', () => expectOutputs(c, 'c'))
test('dog bites man, dog bites dog', () => expectOutputs(d, 'd'))
test('no, and no no no', () => expectOutputs(e, 'e'))
test('not bad but good, not good but bad', () => expectOutputs(f, 'f'))
