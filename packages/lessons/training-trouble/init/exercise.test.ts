import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, type Rng, type Tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { kaimingNormal, xavierNormal } from './exercise.ts'

type Shape = [number, number]
type Init = (shape: Shape, options: { rng: Rng; gain?: number }) => Tensor

const numbersOf = (w: Tensor) => (w.toArray() as number[][]).flat()

/** The standard deviation over 20 draws, and the share that is more than two of them away. */
function drawn(init: Init, shape: Shape, options: { gain?: number } = {}) {
  const rng = createRng(7)
  const all = Array.from({ length: 20 }, () => numbersOf(init(shape, { rng, ...options }))).flat()
  const std = Math.sqrt(all.reduce((sum, w) => sum + w * w, 0) / all.length)
  return { std, far: all.filter(w => Math.abs(w) > 2 * std).length / all.length }
}

const tolerance = { rtol: 0.03 }

test('shapes', () => {
  const rng = createRng(1)
  expectClose(xavierNormal([3, 5], { rng }).shape, [3, 5], { what: 'the shape of xavierNormal([3, 5], …)' }) // biome-ignore format: one line
  expectClose(kaimingNormal([3, 5], { rng }).shape, [3, 5], { what: 'the shape of kaimingNormal([3, 5], …)' }) // biome-ignore format: one line
})

// √(2/(8 + 192)) = 0.1, √(2/(50 + 50)) = 0.1414, √(2/(192 + 8)) = 0.1
test.each<[Shape, number]>([
  [[8, 192], 0.1],
  [[50, 50], 0.141421],
  [[192, 8], 0.1],
])('Xavier for %j', (shape, std) => {
  expectClose(drawn(xavierNormal, shape).std, std, { what: `the std for [${shape}]`, ...tolerance })
})

// √2/√200 = 0.1, √2/√8 = 0.5, √2/√192 = 0.102
test.each<[Shape, number]>([
  [[16, 200], 0.1],
  [[200, 8], 0.5],
  [[8, 192], 0.102],
])('He for %j', (shape, std) => {
  const { std: yours } = drawn(kaimingNormal, shape)
  expectClose(yours, std, { what: `the std for [${shape}]`, ...tolerance })
})

test('another gain', () => {
  // 3/√100 = 0.3
  const { std } = drawn(kaimingNormal, [40, 100], { gain: 3 })
  expectClose(std, 0.3, { what: 'the std for [40, 100] with gain 3', ...tolerance })
})

test('from the bell curve', () => {
  // 4.55 % of a normal distribution lie beyond two standard deviations, of a uniform one nothing.
  for (const [name, init] of Object.entries({ xavierNormal, kaimingNormal })) {
    const { far } = drawn(init as Init, [30, 60])
    expectClose(far, 0.0455, { what: `the share of ${name} beyond two std`, rtol: 0.15 })
  }
})

test('every layer gets numbers of its own', () => {
  for (const [name, init] of Object.entries({ xavierNormal, kaimingNormal })) {
    const rng = createRng(3)
    const [first, second] = [1, 2].map(() => String(numbersOf((init as Init)([4, 4], { rng }))))
    if (first === second)
      throw new Error(
        `${name} draws the same numbers again: they do not come from the rng handed in`,
      )
  }
})

test('the same seed, the same numbers', () => {
  const draw = (init: Init) => numbersOf(init([3, 4], { rng: createRng(5) }))
  expect(draw(kaimingNormal), 'kaimingNormal, seed 5, again').toEqual(draw(kaimingNormal))
  expect(draw(xavierNormal), 'xavierNormal, seed 5, again').toEqual(draw(xavierNormal))
})
