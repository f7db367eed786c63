import { expectAnswer, expectClose, keepForPicture, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { answer, cosines } from './exercise.ts'

const width = 32
const ReLU = (x: number) => Math.max(0, x)

const dot = (x: number[], y: number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0)
const cosine = (x: number[], y: number[]) => dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))

/** The cosine of two inputs, at right angles at first, behind each layer of one network: plain arrays. */
function straight(seed: number): number[] {
  const rng = createRng(seed)
  let [x, y] = [0, 1].map(half => Array.from({ length: width }, (_, i) => Number(i % 2 === half)))
  const all = [cosine(x!, y!)]
  for (let layer = 0; layer < 20; layer++) {
    const w = x!.map(() => x!.map(() => rng.normal(0, Math.sqrt(2 / width))))
    ;[x, y] = [x!, y!].map(h => w.map(row => ReLU(dot(row, h))))
    all.push(cosine(x!, y!))
  }
  return all
}

/** Of some networks the mean, layer by layer. Behind the first layer it is 0.33. */
function mean(count: number, of: (seed: number) => number[]): number[] {
  const all = Array.from({ length: count }, (_, i) => of(i + 1))
  return all[0]!.map((_, layer) => all.reduce((sum, one) => sum + one[layer]!, 0) / count)
}

const head = ['layers', 'cosine']

test('two inputs, behind 20 layers', () => {
  const seen = mean(20, straight)
  const row = (layer: number) => [layer, Number(seen[layer]!.toFixed(3))]
  expectAnswer(answer, seen[20]!, {
    atol: 0.03,
    rtol: 0,
    // Of an early layer, of which nobody was asked.
    measured: () => table([head, row(0), row(2)]),
    run: () => {
      keepForPicture({ seen: cosines(1, 'straight') })
      return table([head, ...[0, 1, 2, 5, 10, 20].map(row)])
    },
  })
  // Without end in width a layer makes (√(1 − c²) + c·(π − arccos c))/π of the cosine c (Cho and Saul, 2009).
  const next = (c: number) => (Math.sqrt(1 - c * c) + c * (Math.PI - Math.acos(c))) / Math.PI
  let c = 0
  for (const [layer, measured] of seen.entries()) {
    expectClose(measured, c, { what: `the cosine behind ${layer} layers`, atol: 0.07, rtol: 0 })
    c = next(c)
  }
  // What the picture and the debrief show.
  const yours = mean(5, seed => cosines(seed, 'straight'))
  expectClose(yours[20], 0.95, { what: 'the cosine with your weights', atol: 0.05, rtol: 0 })
  const around = mean(5, seed => cosines(seed, 'around'))
  expect(around[20], 'the cosine with your way around').toBeGreaterThan(0.99)
})
