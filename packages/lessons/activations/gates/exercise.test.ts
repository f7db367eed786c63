// Slopes and lowest points to ten digits, from Python's math module.
import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { gelu, geluDerivative, lowest, slope, swish, swishDerivative } from './exercise.ts'

/** Steps of a thousandth are at most half of one off. */
const threeDecimals = { rtol: 0, atol: 6e-4 }

test('the table of the task', () => {
  expectClose(slope(2, 0.8, 0.1), 1, { what: 'slope(2, 0.8, 0.1)' })
  expectClose(slope(-1, 0.3, 0.2), 0.1, { what: 'slope(-1, 0.3, 0.2)' })
})

test('every digit is kept', () => {
  const exact = { rtol: 1e-9, atol: 0 }
  expectClose(slope(1001, 1, 1.001), 1003.001, { ...exact, what: 'slope(1001, 1, 1.001)' })
  expectClose(slope(1, 1e-12, 2e-12), 3e-12, { ...exact, what: 'slope(1, 1e-12, 2e-12)' })
})

test('a gate that is a line: x·(gate + gateSlope·(t − x)), nudged', () => {
  const inputs = ['x', 'gate', 'gateSlope']
  const nudged = (x: number, gate: number, gateSlope: number) => {
    const product = (t: number) => t * (gate + gateSlope * (t - x))
    return product(x + 0.5) - product(x - 0.5)
  }
  expectSameFunction(slope, nudged, { what: 'slope', inputs })
})

test.each([
  [0, 0.5],
  [-1, 0.0723294881],
  [2, 1.0907842488],
  [-3, -0.088104106],
])('slope of Swish at %d', (x, wanted) => {
  expectClose(swishDerivative(x), wanted, { what: `swishDerivative(${x})` })
})

test.each([
  [0, 0.5],
  [-1, -0.0833154706],
  [1, 1.0833154706],
  [-3, -0.0119456472],
])('slope of GELU at %d', (x, wanted) => {
  expectClose(geluDerivative(x), wanted, { what: `geluDerivative(${x})` })
})

test.each([
  { name: 'Swish', f: swish, x: -1.27846, y: -0.2784645 },
  { name: 'GELU', f: gelu, x: -0.75179, y: -0.1699712 },
  { name: 'x, at the left end', f: (x: number) => x, x: -3, y: -3 },
  { name: '−x, at the right end', f: (x: number) => -x, x: 0, y: 0 },
])('the lowest point of $name', ({ name, f, ...wanted }) => {
  const { x, y } = lowest(f)
  expectClose(y, wanted.y, { ...threeDecimals, what: `lowest(f).y for ${name}` })
  expectClose(x, wanted.x, { ...threeDecimals, what: `lowest(f).x for ${name}` })
})

test.each([-2.7537, -2.5, -2, -0.2953])('the lowest point of (x − c)² + 3 is at c = %d', c => {
  const { x, y } = lowest(x => (x - c) ** 2 + 3)
  expectClose([x, y], [c, 3], {
    ...threeDecimals,
    what: `[x, y] of the lowest point, for c = ${c}`,
  })
})

test.each([
  { deeper: 'right', left: 1, right: 0, c: -0.6963 },
  { deeper: 'left', left: 0, right: 1, c: -2.3036 },
])('of two valleys the deeper one, on the $deeper', ({ deeper, left, right, c }) => {
  const valleys = (x: number) => Math.min((x + 2.3036) ** 2 + left, (x + 0.6963) ** 2 + right)
  const { x, y } = lowest(valleys)
  const what = `[x, y] of the lowest point, the deeper valley on the ${deeper}`
  expectClose([x, y], [c, 0], { ...threeDecimals, what })
})

test('f is asked for x alone', () => {
  const shifted = (x: number, shift = 1) => (x + shift) ** 2
  const { x, y } = lowest(shifted)
  const what = '[x, y] of the lowest point of (x + 1)², where the 1 is a default'
  expectClose([x, y], [-1, 0], { ...threeDecimals, what })
})

test('a narrow valley, deeper than the wide one', () => {
  // One is a fifth wide, the other a fiftieth.
  for (const [steepness, c] of [
    [40, -2.3036],
    [4000, -2.3303],
  ]) {
    const valleys = (x: number) => Math.min((x + 0.6963) ** 2, steepness * (x - c) ** 2 - 0.5)
    const { x, y } = lowest(valleys)
    const what = '[x, y] of the lowest point, in a narrow valley on the left'
    expectClose([x, y], [c, -0.5], { ...threeDecimals, what })
  }
})
