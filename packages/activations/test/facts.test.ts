// The facts are data that a lesson prints. Here every claim that can be measured is measured.
import { activations, curve, logSoftmax, silu, softmax, swish } from '@neuralings/activations'
import { describe, expect, test } from 'vitest'
import { dipping, elementwise } from './elementwise.ts'

test('the nine of the course, in the order of the lesson', () => {
  expect(activations.map(a => a.name)).toEqual([
    'identity',
    'sigmoid',
    'tanh',
    'relu',
    'leakyRelu',
    'elu',
    'swish',
    'gelu',
    'softmax',
  ])
})

test.each([...elementwise, softmax, logSoftmax])(
  '$title says what it is good for',
  ({ title, formula, range, facts }) => {
    expect(title).not.toBe('')
    expect(formula).not.toBe('')
    expect(range.text).toMatch(/^[([].+[)\]]/)
    for (const list of [facts.strengths, facts.weaknesses, facts.uses]) {
      expect(list.length).toBeGreaterThan(0)
    }
  },
)

describe.each(elementwise.map(activation => [activation.title, activation] as const))(
  '%s',
  (_, activation) => {
    // The tails of exp overflow nowhere in here, and the grid is fine enough to see every dip.
    const { x, y, dy } = curve(activation, { from: -30, to: 30, points: 60_001 })

    test('stays inside its range', () => {
      expect(Math.min(...y)).toBeGreaterThanOrEqual(activation.range.low)
      expect(Math.max(...y)).toBeLessThanOrEqual(activation.range.high)
    })

    test('comes as near to a finite end of its range as we like', () => {
      const { low, high } = activation.range
      if (Number.isFinite(low)) expect(Math.min(...y) - low).toBeLessThan(1e-6)
      if (Number.isFinite(high)) expect(high - Math.max(...y)).toBeLessThan(1e-6)
    })

    test('says so if it is not monotone', () => {
      expect(dipping.includes(activation)).toBe(dy.some(slope => slope < -1e-3))
    })

    test('its derivative is the slope of its curve', () => {
      const h = 1e-6
      for (let i = 0; i < x.length; i += 7) {
        const at = x[i]
        if (Math.abs(at) < 1e-3) continue // a kink, for some
        const slope = (activation.f(at + h) - activation.f(at - h)) / (2 * h)
        expect(Math.abs(dy[i] - slope)).toBeLessThan(1e-7)
      }
    })
  },
)

describe.each(dipping.map(activation => [activation.title, activation] as const))(
  '%s has one dip',
  (_, { f, df, range }) => {
    test('found by halving an interval on which the slope changes sign', () => {
      let left = -2
      let right = 0
      for (let i = 0; i < 60; i++) {
        const middle = (left + right) / 2
        if (df(middle) < 0) left = middle
        else right = middle
      }
      expect(Math.abs(f(left) - range.low)).toBeLessThan(1e-15)
    })
  },
)

test('silu is swish, under its other name', () => {
  expect(silu).toBe(swish)
  expect(swish.name).toBe('swish')
  expect(softmax.name).toBe('softmax')
})
