import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { errorOn, fitPolynomial, noisyPoints } from '../polynomials.ts'
import { answer } from './exercise.ts'

// The table of the task is the column `fitted` of degrees 1, 8, 12 and 14: 0.492, 0.0162, 0.00312 and < 1e-9.

const points = noisyPoints(15, 7)
const others = noisyPoints(200, 1007)

const errors = Array.from({ length: 14 }, (_, i) => {
  const curve = fitPolynomial(points, i + 1)
  return { degree: i + 1, fitted: errorOn(points, curve), held: errorOn(others, curve) }
})
const head = ['degree', 'on the 15', 'on 200 others']
const show = (error: number) => (error < 1e-9 ? '< 1e-9' : error)
const row = ({ degree, fitted, held }: (typeof errors)[number]) => [degree, show(fitted), held]

test('polynomials of fourteen degrees, on points they have not seen', () => {
  const best = errors.reduce((best, error) => (error.held < best.held ? error : best))
  expectAnswer(answer, best.degree, {
    choices: errors.map(({ degree }) => degree),
    measured: guess => table([head, row(errors[guess - 1]!)]),
    run: () => table([head, ...errors.map(row)]),
  })
})
