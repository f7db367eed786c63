// The list of the work: every item has a target, and the inputs are those that every implementation makes.
import { expect, test } from 'vitest'
import { fill, integers, moons, oneHot } from '../inputs.ts'
import { items } from '../items.ts'
import { targets } from '../targets.ts'

test('every item belongs to one target, and every target has its items', () => {
  const wanted = targets.flatMap(target => target.items)
  expect(wanted.toSorted()).toEqual([...Object.keys(items), 'import'].toSorted())
})

test('inputs are spread over their range, and depend on the seed alone', () => {
  const numbers = fill(10_000, 3, 0.5)
  expect(Math.min(...numbers)).toBeCloseTo(-0.5, 2)
  expect(Math.max(...numbers)).toBeCloseTo(0.5, 2)
  expect(numbers.reduce((a, b) => a + b) / 10_000).toBeCloseTo(0, 1)
  expect(fill(5, 3, 0.5)).toEqual(numbers.slice(0, 5))
  expect(fill(5, 4, 0.5)).not.toEqual(numbers.slice(0, 5))
})

test('labels are whole numbers, each with its row', () => {
  const labels = integers(1000, 2, 10)
  expect(new Set(labels).size).toBe(10)
  expect(Array.from(oneHot(Int32Array.of(2, 0), 3))).toEqual([0, 0, 1, 1, 0, 0])
})

test('half of the moons lie on the unit circle, half on one that is shifted', () => {
  const points = moons(100)
  expect(points.filter(({ label }) => label === 1)).toHaveLength(50)
  for (const { x, label } of points) {
    const [cx, cy] = label === 1 ? [1, 0.5] : [0, 0]
    expect(Math.hypot(x[0] - cx, x[1] - cy)).toBeCloseTo(1, 12)
  }
})
