import { expectAnswer, expectClose, keepForPicture, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer, left } from './exercise.ts'

/** Rows around 0, in all four directions, so that each weight has a bowl of its own. */
const rowsOf = (unit: number) => [[1, unit], [1, -unit], [-1, unit], [-1, -unit]] // biome-ignore format: one line

const curvature = (column: number[]) =>
  (2 * column.reduce((sum, v) => sum + v * v, 0)) / column.length

/** The curvatures of both columns, and half of the rate that suits the steeper one. */
function bowls(unit: number) {
  const curvatures = [0, 1].map(i => curvature(rowsOf(unit).map(row => row[i]!)))
  return { curvatures, lr: 0.5 / Math.max(...curvatures) }
}

/** How many steps of descent there are until 1 % is left of both distances, each of which begins at 1. */
function stepsOf({ curvatures, lr }: ReturnType<typeof bowls>): number {
  let [one, other] = [1, 1]
  const [c, d] = curvatures as [number, number]
  let steps = 0
  for (; one > 0.01 || other > 0.01; steps++) {
    one -= lr * c * one
    other -= lr * d * other
  }
  return steps
}

const [mixed, same] = [bowls(1000), bowls(1)] as const
const head = ['columns', 'steps']

test('metres and millimetres', () => {
  const [many, few] = [stepsOf(mixed), stepsOf(same)] as const
  expectClose(few, 7, { what: 'the steps after standardizing' })
  // 6.12: the power of ten of the table's own factor, and the whole number next to it.
  expectAnswer(answer, Math.log10(many / few), {
    atol: 0.13,
    rtol: 0,
    measured: guess => {
      if (guess > 20) return 'that is the number itself: for a thousand one writes 3'
      const steps = Math.round(Number((few * 10 ** guess).toPrecision(3)))
      const share = (1 - mixed.lr * mixed.curvatures[0]!) ** steps
      return `after ${steps} steps there is ${(100 * share).toPrecision(4)} % left in the flat direction`
    },
    run: () => {
      const powers = Array.from({ length: 81 }, (_, i) => i / 10)
      keepForPicture({ left: powers.map(power => left(10 ** power, { lr: mixed.lr, c: 2 })) })
      return table([head, ['standardized', few], ['metres and millimetres', many], ['times', many / few]]) // biome-ignore format: one line
    },
  })
  expectClose(left(3, { lr: 0.25, c: 2 }), 0.125, { what: 'left after 3 steps that halve' })
})
