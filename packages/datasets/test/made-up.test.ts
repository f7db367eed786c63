import { blobs, circles, line, moons, spirals, xor } from '@neuralings/datasets'
import { createRng, type Tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const sets = { blobs, circles, moons, spirals, xor }

function points({ x, y }: { x: Tensor; y: Tensor }): { at: [number, number]; label: number }[] {
  return Array.from({ length: x.shape[0] }, (_, i) => ({
    at: [x.at(i, 0), x.at(i, 1)],
    label: y.at(i),
  }))
}

describe.each(Object.entries(sets))('%s', (name, make) => {
  test('shapes and number types', () => {
    const { x, y } = make({ n: 30, rng: createRng(1) })
    expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[30, 2], 'float32', [30], 'int32'])
  })

  test('one seed, one data set; another seed, another', () => {
    const draw = (seed: number) => make({ n: 20, rng: createRng(seed) }).x.toArray()
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  test('the classes take turns', () => {
    const labels = points(make({ n: 13, rng: createRng(1) })).map(({ label }) => label)
    const classes = Math.max(...labels) + 1
    expect(labels).toEqual(labels.map((_, i) => i % classes))
  })

  test('noise has mean 0 and the standard deviation asked for', () => {
    const drawn = points(make({ n: 20_000, noise: 0, rng: createRng(3) }))
    const spread = (noise: number) => {
      const noisy = points(make({ n: 20_000, noise, rng: createRng(3) }))
      const coordinates = noisy.map(({ at }) => at[0])
      const middle = coordinates.reduce((a, b) => a + b) / coordinates.length
      return coordinates.reduce((sum, v) => sum + (v - middle) ** 2, 0) / coordinates.length
    }
    // Independent variances add up. The noise is as wide as the whole set, so that it is well seen.
    expect(drawn).toHaveLength(20_000)
    expect(spread(2) - spread(0)).toBeCloseTo(4, 0)
  })

  test('bad options are told in a sentence', () => {
    const rng = createRng(1)
    expect(() => make({ n: 0, rng })).toThrow(`${name}: expected n to be a whole number ≥ 1, got 0`)
    expect(() => make({ n: 2.5, rng })).toThrow('got 2.5')
    expect(() => make({ noise: -1, rng })).toThrow(`${name}: expected noise ≥ 0, got -1`)
    expect(() => make({} as { rng: typeof rng })).toThrow(
      `${name}: expected a random generator, such as { rng: createRng(0) }`,
    )
  })
})

test('moons: two half circles of radius 1', () => {
  for (const { at, label } of points(moons({ n: 200, noise: 0, rng: createRng(1) }))) {
    const [x, y] = label === 0 ? at : [1 - at[0], 0.5 - at[1]]
    expect(Math.hypot(x, y)).toBeCloseTo(1, 5)
    expect(y).toBeGreaterThanOrEqual(-1e-6)
  }
})

test('circles: radius 1 outside, the given one inside', () => {
  for (const { at, label } of points(circles({ n: 100, inner: 0.3, noise: 0, rng: createRng(1) })))
    expect(Math.hypot(...at)).toBeCloseTo(label === 0 ? 1 : 0.3, 5)
})

test('spirals: the angle follows from the radius and the class', () => {
  const [classes, turns] = [3, 2]
  for (const { at, label } of points(
    spirals({ n: 99, classes, turns, noise: 0, rng: createRng(1) }),
  )) {
    const way = (Math.hypot(...at) - 0.1) / 0.9
    expect(way).toBeGreaterThan(-1e-6)
    expect(way).toBeLessThan(1)
    const around = turns * way + label / classes - Math.atan2(at[1], at[0]) / (2 * Math.PI)
    expect(around - Math.round(around)).toBeCloseTo(0, 4)
  }
})

test('xor: class 1 where exactly one input is 1', () => {
  for (const { at, label } of points(xor({ n: 8, noise: 0, rng: createRng(1) })))
    expect(label).toBe(at[0] ^ at[1])
  const corners = points(xor({ n: 4, noise: 0, rng: createRng(1) })).map(({ at }) => at.join())
  expect(new Set(corners)).toEqual(new Set(['0,0', '0,1', '1,1', '1,0']))
})

test('blobs: centres on a circle of radius 2', () => {
  const drawn = points(blobs({ n: 4, classes: 4, noise: 0, rng: createRng(1) }))
  const centres = [
    [2, 0],
    [0, 2],
    [-2, 0],
    [0, -2],
  ]
  drawn.forEach(({ at }, i) => {
    expect(at[0]).toBeCloseTo(centres[i][0], 5)
    expect(at[1]).toBeCloseTo(centres[i][1], 5)
  })
  expect(() => blobs({ classes: 0, rng: createRng(1) })).toThrow(
    'blobs: expected classes to be a whole number ≥ 1, got 0',
  )
})

test('line: points on the line, x from -1 to 1', () => {
  const { x, y } = line({ n: 60, slope: -3, intercept: 0.5, noise: 0, rng: createRng(1) })
  expect([x.shape, y.shape, y.dtype]).toEqual([[60, 1], [60, 1], 'float32'])
  for (let i = 0; i < 60; i++) {
    expect(Math.abs(x.at(i, 0))).toBeLessThanOrEqual(1)
    expect(y.at(i, 0)).toBeCloseTo(-3 * x.at(i, 0) + 0.5, 5)
  }
  expect(line({ rng: createRng(4) }).y.toArray()).toEqual(line({ rng: createRng(4) }).y.toArray())
  expect(() => line({ n: -1, rng: createRng(1) })).toThrow(
    'line: expected n to be a whole number ≥ 1, got -1',
  )
})
