import { gelu, relu, sigmoid, tanh } from '@neuralings/activations'
import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { centred, deep, probability } from './exercise.ts'

const candidates = [sigmoid, tanh, relu, gelu]
const choices = candidates.map(({ name }) => name)
const inputs = Array.from({ length: 201 }, (_, i) => i - 100)

type Candidate = (typeof candidates)[number]

/** What is measured of a candidate on a job, each under its heading. */
type Measure = (candidate: Candidate) => Record<string, number>

const outputs = ({ f }: Candidate) => inputs.map(x => f(x))
const mean = (ys: number[]) => ys.reduce((sum, y) => sum + y, 0) / ys.length
const range: Measure = candidate => {
  const ys = outputs(candidate)
  return { lowest: Math.min(...ys), highest: Math.max(...ys) }
}
const centre: Measure = candidate => ({ ...range(candidate), mean: mean(outputs(candidate)) })
const gradient: Measure = ({ df }) => ({ 'slope at 2': df(2), 'after 20': df(2) ** 20 })

/** By how much the outputs leave an interval. */
const outside = (low: number, high: number, candidate: Candidate) =>
  outputs(candidate).filter(y => y < low || y > high).length

interface Job {
  name: string
  /** The candidate with the smallest wins. */
  score: (candidate: Candidate) => number
  measure: Measure
}

function expectChoice(choice: string | undefined, { name, score, measure }: Job): void {
  const rows = (some: Candidate[]) => [
    [name, ...Object.keys(measure(some[0]))],
    ...some.map(one => [one.name, ...Object.values(measure(one))]),
  ]
  const winner = candidates.reduce((best, next) => (score(next) < score(best) ? next : best))
  expectAnswer(choice, winner.name, {
    choices,
    measured: guess => table(rows(candidates.filter(({ name }) => name === guess))),
    run: () => table(rows(candidates)),
  })
}

test('probability', () => {
  expectChoice(probability, { name: 'probability', score: c => outside(0, 1, c), measure: range })
})

test('centred', () => {
  const score = (c: Candidate) => Math.abs(mean(outputs(c))) + outside(-1, 1, c)
  expectChoice(centred, { name: 'centred', score, measure: centre })
})

test('deep', () => {
  expectChoice(deep, {
    name: 'deep',
    score: c => Math.abs(Math.log(c.df(2) ** 20)),
    measure: gradient,
  })
})
