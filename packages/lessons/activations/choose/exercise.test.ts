import { gelu, relu, sigmoid, tanh } from '@neuralings/activations'
import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { centred, deep, probability } from './exercise.ts'

const candidates = [sigmoid, tanh, relu, gelu]
const inputs = Array.from({ length: 201 }, (_, i) => i - 100)

/** The name of the candidate for which `score` is smallest. */
function winner(score: (candidate: (typeof candidates)[number]) => number): string {
  return candidates.reduce((best, next) => (score(next) < score(best) ? next : best)).name
}

const outputs = ({ f }: (typeof candidates)[number]) => inputs.map(x => f(x))
const outside = (low: number, high: number, ys: number[]) =>
  ys.filter(y => y < low || y > high).length
const mean = (ys: number[]) => ys.reduce((sum, y) => sum + y, 0) / ys.length

test('probability', () => {
  expectAnswer(
    probability,
    winner(c => outside(0, 1, outputs(c))),
  )
})

test('centred', () => {
  expectAnswer(
    centred,
    winner(c => Math.abs(mean(outputs(c))) + outside(-1, 1, outputs(c))),
  )
})

test('deep', () => {
  expectAnswer(
    deep,
    winner(({ df }) => Math.abs(Math.log(df(2) ** 20))),
  )
})
