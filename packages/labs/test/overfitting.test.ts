import { lab, replay } from '@neuralings/labs'
import { errorOn, fitPolynomial, noisyPoints, smallestWeights } from '@neuralings/labs/polynomials'
import { describe, expect, test } from 'vitest'

const fits = await lab('overfitting')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (log: string[]) => fits.describe(replay(fits, log)).join(' ')
const numberIn = (log: string[], pattern: RegExp) => Number(pattern.exec(told(log))?.[1])
const held = (log: string[]) => numberIn(log, /off the points is ([\d.e]+),/)
const train = (log: string[]) => numberIn(log, /, on them ([\d.e-]+)\./)
const noteAfter = (log: string[]) =>
  fits.view(replay(fits, log), plain)[22]!.trim().split(/ {3,}/)[0]

/** Degrees 1 to 35 are a step apart; then come 40, 50, 60, 80, 100, 150, 200, 300, 400. */
const degree = (d: number) => [`right*${d - 1}`]
const [sixty, fourHundred] = [['right*37'], ['right*43']]

describe('the mathematics', () => {
  test('three points, degree 2: their parabola', () => {
    const points = [-1, 0.5, 1].map(x => ({ x, y: x * x }))
    const [fitted, smallest] = [fitPolynomial(points, 2), smallestWeights(points, 2)]
    for (const x of [-0.7, 0, 0.3]) {
      expect(fitted(x)).toBeCloseTo(x * x, 10)
      expect(smallest(x)).toBeCloseTo(x * x, 10)
    }
  })

  test('one point, degree 1: of all lines through it the one with the smallest weights', () => {
    // Terms 1 and √3·x; at x = 1 they are 1 and √3, so w = (1, √3)/4 gives 1
    const through = smallestWeights([{ x: 1, y: 1 }], 1)
    expect(through(1)).toBeCloseTo(1, 12)
    expect(through(0)).toBeCloseTo(1 / 4, 12)
    expect(through(-1)).toBeCloseTo(-1 / 2, 12)
  })

  test('with a penalty it need not reach the point', () => {
    // (4 + penalty)·a = 1, and the curve at 1 is 4a
    expect(smallestWeights([{ x: 1, y: 1 }], 1, { penalty: 4 })(1)).toBeCloseTo(1 / 2, 12)
    expect(() => smallestWeights([], 1, { lambda: 4 } as object)).toThrow('lambda')
  })

  test('the mean squared error', () => {
    expect(errorOn([{ x: 0, y: 1 }, { x: 2, y: 4 }], x => x)).toBe(2.5) // biome-ignore format: stays a row
  })

  test('the same seed draws the same points, from −1 to 1', () => {
    expect(noisyPoints(15, 7)).toEqual(noisyPoints(15, 7))
    expect(noisyPoints(15, 7)).not.toEqual(noisyPoints(15, 8))
    expect(noisyPoints(200, 7).every(({ x }) => Math.abs(x) <= 1)).toBe(true)
  })
})

describe('from degree 1 to 400', () => {
  test('on the points a higher degree is never worse, and from 14 on nothing is left', () => {
    const errors = Array.from({ length: 14 }, (_, i) => train(degree(i + 1)))
    expect(errors).toEqual(errors.toSorted((a, b) => b - a))
    for (const log of [degree(14), degree(15), degree(30), sixty, fourHundred])
      expect(train(log)).toBe(0)
  })

  test('off the points degree 2 is best, 14 is a disaster, 60 is not, and 2 is still best', () => {
    expect(held(degree(2))).toBeLessThan(0.05)
    expect(held(degree(8))).toBeGreaterThan(2 * held(degree(2)))
    expect(held(degree(14))).toBeGreaterThan(1000)
    expect(held(sixty)).toBeLessThan(0.5)
    expect(held(sixty)).toBeGreaterThan(5 * held(degree(2)))
    expect(told(fourHundred)).toContain('The best so far is degree 2, with 0.045.')
  })

  test('at 400 it is needles: hardly better than a 0 everywhere', () => {
    const zero = errorOn(noisyPoints(200, 1007), () => 0)
    expect(held(fourHundred)).toBeGreaterThan(0.9 * zero)
    expect(held(fourHundred)).toBeLessThan(zero)
    expect(noteAfter([...fourHundred, 'w*0'])).toContain(`which has ${zero.toFixed(2)}.`)
  })

  test('the errors are those of 200 other points', () => {
    const curve = fitPolynomial(noisyPoints(15, 7), 5)
    expect(held(degree(5))).toBeCloseTo(errorOn(noisyPoints(200, 1007), curve), 3)
  })

  test('only what has been looked at is told, and drawn', () => {
    expect(told(degree(5))).toContain('degree 5 ')
    expect(told(degree(5))).not.toContain('degree 6 ')
    expect(told([...degree(5), 'left*4'])).toContain('degree 5 ')
  })
})

describe('the peak', () => {
  const worst = (log: string[]) => {
    const errors = [...told([...log, 'right*34']).matchAll(/degree (\d+) ([\d.e]+) and/g)]
    return errors.reduce((a, b) => (Number(b[2]) > Number(a[2]) ? b : a))[1]
  }

  test.each([
    [15, []],
    [20, ['tab', 'right', 'tab*2']],
    [30, ['tab', 'right*2', 'tab*2']],
  ])('of %i points is at as many coefficients', (count, log) => {
    expect(worst(log)).toBe(String(count - 1))
  })

  test('a penalty of 1 takes it away', () => {
    const tamed = [...degree(14), 'tab*2', 'right*4']
    expect(held(tamed)).toBeLessThan(0.2)
    expect(train(tamed)).toBeGreaterThan(0)
    expect(noteAfter(tamed)).toMatch(/^Tamed/)
  })
})

describe('the sentence below', () => {
  test.each(['', 'w', 'w*2'])('is so at every degree, on the way up and down, %s', draw => {
    let state = replay(fits, [draw])
    const zero = errorOn(noisyPoints(200, 1007 + (draw ? Number(draw.slice(2) || 1) : 0)), () => 0)
    const least = () => Math.min(...errorsIn(state).map(([, off]) => off))
    for (const key of [...Array(43).fill('right'), ...Array(43).fill('left')]) {
      state = fits.update(state, key)
      const note = fits.view(state, plain)[22]!.trim().split(/ {3,}/)[0]!
      expect(fits.describe(state)).toContain(note)
      const [d, off, on] = now(state)
      if (note.startsWith('Nothing better')) expect(off).toBe(least())
      if (note.startsWith('Too stiff')) expect(off).toBeGreaterThan(least())
      if (note.startsWith('On the points')) expect(off).toBeGreaterThanOrEqual(least())
      if (note.startsWith('15 coefficients')) expect(d).toBe(14)
      if (note.startsWith('Many curves')) expect(on).toBe(0)
      if (note.startsWith('So near')) expect(on).toBeGreaterThan(0)
      if (note.startsWith('Needles')) expect(Math.abs(off / zero - 0.95)).toBeLessThan(0.06)
      if (note.startsWith('Through every')) expect(off).toBeLessThan(0.5)
    }
  })

  const errorsIn = (state: unknown) =>
    [
      ...fits
        .describe(state)
        .join(' ')
        .matchAll(/degree (\d+) ([\d.e]+) and ([\d.e-]*\d)/g),
    ].map(([, ...numbers]) => numbers.map(Number) as [number, number, number])
  const now = (state: unknown) => {
    const d = Number(/has degree (\d+)/.exec(fits.describe(state).join(' '))?.[1])
    return errorsIn(state).find(([one]) => one === d)!
  }
})

describe('what is asked for', () => {
  const done = (log: string[]) => /Done, \d of 3: (.*?)\.(?: |$)/.exec(told(log))?.[1]

  test('calm needs all 15 points, no penalty, and another side of the peak', () => {
    expect(done(degree(34))).toBe('nothing')
    expect(done(sixty)).toBe('through all 15 points, and below 0.5 off them')
    expect(done(['tab', 'right', 'tab*2', ...sixty])).toBe('nothing')
  })

  test('what is done is told, and what is still to do', () => {
    expect(told(sixty)).toContain(
      'Done, 1 of 3: through all 15 points, and below 0.5 off them. Still to do: degree 14 below 0.2 off 15 points; the peak of 30 points.',
    )
    expect(told(fits.solution as string[])).not.toContain('Still to do')
  })

  test('a goal that is met stays met', () => {
    expect(done([...sixty, 'left*20'])).toBe(done(sixty))
    expect(done([...sixty, '0'])).toBe('nothing')
  })

  test('r shows the rule, 1 + x/2 − 2x²', () => {
    expect(told(['r'])).toContain('−1.00: −1.50, ')
    expect(told(['r'])).toContain('0.50: 0.75, ')
    expect(told(['r', 'r'])).toBe(told([]))
  })
})
