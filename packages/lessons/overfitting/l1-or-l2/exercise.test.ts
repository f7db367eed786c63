import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

/** y = 3·x₀ − 2·x₁ + x₂ and noise; the other 17 columns have nothing to do with it. */
function data() {
  const rng = createRng(5)
  const x = Array.from({ length: 100 }, () => Array.from({ length: 20 }, () => rng.normal()))
  return { x, y: x.map(([a, b, c]) => 3 * a! - 2 * b! + c! + rng.normal()) }
}

/** The weight that is best for (a/2)·w² − b·w + penalty: with |w| and with w²/2, each 0.3 times. */
const best = {
  none: (a: number, b: number) => b / a,
  L1: (a: number, b: number) => (Math.sign(b) * Math.max(Math.abs(b) - 0.3, 0)) / a,
  L2: (a: number, b: number) => b / (a + 0.3),
}

/** Sets one weight after the other to its best value, until nothing moves: this finds the lowest place itself. */
function weights(penalty: keyof typeof best): number[] {
  const { x, y } = data()
  const w = new Array<number>(20).fill(0)
  const left = [...y]
  for (let round = 0; round < 100; round++)
    for (let j = 0; j < 20; j++) {
      const a = x.reduce((sum, row) => sum + row[j]! ** 2, 0) / 100
      const b = x.reduce((sum, row, i) => sum + row[j]! * left[i]!, 0) / 100 + a * w[j]!
      const next = best[penalty](a, b)
      x.forEach((row, i) => {
        left[i] = left[i]! - (next - w[j]!) * row[j]!
      })
      w[j] = next
    }
  return w
}

test('twenty weights, of which three matter', () => {
  const [none, l1, l2] = (['none', 'L1', 'L2'] as const).map(weights) as [
    number[],
    number[],
    number[],
  ]
  const zeros = (w: number[]) => w.filter(v => v === 0).length
  const row = (name: string, w: number[]) => [name, w[0]!, w[1]!, w[2]!, zeros(w)]
  const head = ['penalty', 'w₀', 'w₁', 'w₂', 'exactly 0']
  expectAnswer(answer, zeros(l2), {
    rtol: 0,
    measured: () => table([head, row('none', none), row('L1', l1)]),
    run: () => table([head, row('none', none), row('L1', l1), row('L2', l2)]),
  })
})
