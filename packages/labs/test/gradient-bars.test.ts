// The factors are worked out by hand: 32 products of variance std² add up to 32·std², and the activation lets through
// ¼ of a gradient (sigmoid, at 0), all of it (tanh, at 0), or all of one half (ReLU).
import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const bars = await lab('gradient-bars')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const numbers = (log: string[], pattern: RegExp) =>
  bars
    .describe(replay(bars, log))
    .map(text => pattern.exec(text)?.[1])
    .find(Boolean)
    ?.split(', ')
    .map(Number)
const up = (log: string[]) => numbers(log, /have the size ([\d., e-]+)\.$/)!
const down = (log: string[]) => numbers(log, /has the length ([\d., e-]+)\.$/)
const noteAfter = (log: string[]) =>
  bars.view(replay(bars, log), plain)[22]!.trim().split(/ {3,}/)[0]

const arrive = ['space', 'tick*32']
/** From sigmoid, std 0.25, no residual. */
const relu = ['right*2']
const tanh = ['right']
const residual = ['tab*2', 'right', 'tab']
const std = (turns: string) => ['tab', turns, 'tab*2']
const smallest = std('down*6')

/** What each layer multiplies by, in the geometric mean. */
const factor = (lengths: number[]) => (lengths.at(-1)! / lengths[0]!) ** (1 / (lengths.length - 1))

describe('what a layer multiplies the gradient by', () => {
  test.each([
    ['sigmoid, small weights: 0.01·√32/4', smallest, 0.0141],
    ['tanh, small weights: 0.01·√32', [...tanh, ...smallest], 0.0566],
    ['ReLU: 0.25·√(32/2)', relu, 1],
    ['ReLU, four times as large', [...relu, ...std('right*12')], 4],
    ['residual, hardly anything on top of 1', [...residual, ...smallest], 1],
  ])('%s', (_, log, wanted) => {
    const lengths = down([...log, ...arrive])!
    expect(lengths).toHaveLength(16)
    expect(lengths[0]).toBe(1)
    expect(factor(lengths) / wanted).toBeCloseTo(1, 1)
  })
})

describe('what comes out of each layer', () => {
  test('about ½ from sigmoids with small weights; with a residual the halves add up', () => {
    expect(up(smallest).every(size => Math.abs(size - 0.5) < 0.02)).toBe(true)
    // 1 + k²/4 for the variance 1 of what goes in and k halves
    up([...residual, ...smallest]).forEach((size, i) => {
      expect(size).toBeCloseTo(Math.sqrt(1 + (i + 1) ** 2 / 4), 0)
    })
  })

  test('the same from ReLUs with std 0.25, times 4 from std 1', () => {
    expect(up(relu)).toHaveLength(16)
    expect(factor(up(relu))).toBeCloseTo(1, 1)
    expect(factor(up([...relu, ...std('right*12')])) / 4).toBeCloseTo(1, 1)
  })
})

describe('the gradient on its way', () => {
  test('comes down a layer with every second beat, or with s, and goes back with b', () => {
    expect(down([])).toBeUndefined()
    expect(down(['space', 'tick'])).toBeUndefined()
    expect(down(['space', 'tick*6'])).toHaveLength(3)
    expect(down(['s*5'])).toHaveLength(5)
    expect(down(['s*5', 'b*2'])).toHaveLength(3)
    expect(down(['b'])).toBeUndefined()
    expect(down(['s*99'])).toHaveLength(16)
  })

  test('waits and goes on with space; once down, it is sent anew', () => {
    const waiting = replay(bars, ['space', 'tick*6', 'space'])
    expect(bars.running(waiting)).toBe(false)
    expect(down(['space', 'tick*6', 'space*2', 'tick*2'])).toHaveLength(4)
    expect(bars.running(replay(bars, arrive))).toBe(false)
    expect(down([...arrive, 'space', 'tick*4'])).toHaveLength(2)
  })

  test('stays where it is when a knob is turned', () => {
    expect(down(['s*5', ...relu])).toHaveLength(5)
    expect(down(['s*5', ...relu])).toEqual(down([...relu, 's*5']))
  })

  test('is said to be gone at the first layer where less than a thousandth is left', () => {
    const lengths = down(arrive)!
    const layer = 16 - lengths.findIndex(length => length < 0.001)
    expect(noteAfter(['s*15'])).toBe(`Less than a thousandth of it came to layer ${layer}.`)
    expect(bars.view(replay(bars, arrive), plain).find(line => line.includes('gone'))).toMatch(
      new RegExp(`^ +${layer} `),
    )
    expect(bars.view(replay(bars, [`s*${16 - layer}`]), plain).join()).not.toContain('gone')
  })

  test('other weights, another draw', () => {
    expect(down(['w', ...arrive])).not.toEqual(down(arrive))
    expect(factor(down(['w', ...arrive])!)).toBeCloseTo(factor(down(arrive)!), 1)
  })
})

/** Whether the gradient arrives neither shorter than a tenth nor longer than ten times, for each std from 0.01 to 1. */
function aliveAt(log: string[]): number[] {
  let state = replay(bars, [...log, ...arrive, 'tab', 'down*9'])
  const alive: number[] = []
  for (let i = 0; i <= 40; i++) {
    const told = bars.describe(state).join(' ')
    const length = Number(/ ([\d.e-]+)\. It has arrived/.exec(told)?.[1])
    if (length >= 0.1 && length <= 10) alive.push(Number(/of std ([\d.]+),/.exec(told)?.[1]))
    state = bars.update(state, 'right')
  }
  return alive
}

describe('what lives', () => {
  const draws = ['w*0', 'w']

  test.each(draws)('no std up to 1 saves sixteen sigmoids, %s', draw => {
    expect(aliveAt([draw])).toEqual([])
  })

  test.each(draws)('ReLU lives in a narrow window around 0.25, %s', draw => {
    const alive = aliveAt([draw, ...relu])
    expect(alive).toContain(0.25)
    expect(Math.min(...alive)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...alive)).toBeLessThanOrEqual(0.32)
  })

  test.each(draws)('with a residual all smaller weights live, and 0.25 is too large, %s', draw => {
    const alive = aliveAt([draw, ...relu, 'tab*2', 'right', 'tab'])
    expect(alive).toEqual(expect.arrayContaining([0.01, 0.02, 0.05, 0.1]))
    expect(alive).not.toContain(0.25)
  })

  test.each(draws)('with a residual the 0.25 that saved ReLU makes hundreds of 1, %s', draw => {
    const length = down([draw, ...relu, ...residual, ...arrive])!.at(-1)!
    expect(length).toBeGreaterThan(100)
    expect(length).toBeLessThan(2000)
  })

  test('a way counts when the gradient has arrived, not before', () => {
    expect(bars.describe(replay(bars, [...relu, 's*15'])).join(' ')).toContain('found: none')
    expect(bars.describe(replay(bars, [...relu, 's*16'])).join(' ')).toContain(
      'found: ReLU without residual,',
    )
    expect(bars.describe(replay(bars, arrive)).join(' ')).toContain('found: none')
  })

  test('sigmoids with a residual and the smallest weights are two ways at once', () => {
    const state = replay(bars, [...residual, ...smallest, ...arrive])
    expect(bars.describe(state).join(' ')).toContain('found: sigmoid; std 0.01,')
    expect(bars.reached(state)).toBe(false)
  })

  test('after all three, the question of the last sentence has an answer', () => {
    expect(noteAfter([...bars.solution])).toBe('All three. And ReLU, std 0.25, with residual?')
    expect(noteAfter([...bars.solution, 'tab*2', 'right'])).toMatch(/^Each layer adds/)
  })
})

test('no std brings a gradient through sigmoids alone, which the last one says', () => {
  for (let notch = 0; notch <= 40; notch++)
    for (const weights of [1, 2, 3]) {
      const turned = ['tab', 'down*6', ...Array<string>(notch).fill('right')]
      const log = [...turned, ...Array<string>(weights).fill('w'), ...arrive]
      expect(down(log)!.at(-1)).toBeLessThan(0.1)
    }
  expect(noteAfter([...std('up*8'), ...arrive])).toMatch(/^No std up to 1 helps\./)
})

test('what is noted fits beside the goal at 80 columns', () => {
  const logs = [
    [],
    ['s*3'],
    ['s*15'],
    arrive,
    [...relu, ...arrive],
    [...relu, ...residual, ...arrive],
  ]
  const louder = [...relu, ...std('up*2'), ...arrive]
  const fainter = [...relu, ...std('down'), ...arrive]
  for (const log of [...logs, louder, fainter, [...relu, ...std('up*2'), 's*15']])
    expect(bars.describe(replay(bars, log))).toContain(noteAfter(log))
})

test('where there is no room for sixteen rows, every third layer is shown, the lowest too', () => {
  const lines = bars.view(replay(bars, arrive), { ...plain, width: 40, height: 10 })
  const layers = lines.map(line => /^ +(\d+) .*│/.exec(line)?.[1]).filter(Boolean)
  expect(layers).toEqual(['16', '13', '10', '7', '4', '1'])
})
