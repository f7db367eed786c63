// The descent labs: what the trails do is worked out by hand, for a step on ½(a·x² + b·y²) multiplies x by 1 − rate·a
// and y by 1 − rate·b.
import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const [explode, ravine, race] = await Promise.all(
  ['explode', 'ravine', 'race'].map(name => lab(name)),
)
const plain = { width: 80, height: 23, color: 'none', ascii: false } as const

type Any = typeof ravine

/** Where run A or B stands, and its loss, as the sentences tell it. */
function told(it: Any, log: readonly string[], run = 'A') {
  const text = it.describe(replay(it, log)).find(sentence => sentence.startsWith(`Run ${run}`))!
  const [, x, y, loss] = /at \((.*), (.*)\), the loss is ([^,]*),/.exec(text.replaceAll('−', '-'))!
  return { x: Number(x), y: Number(y), loss: Number(loss), text }
}

describe('the ravine, ½(x² + 25y²) from (8, 1)', () => {
  test('a step of each run', () => {
    // Rates 0.01 and 0.1: x · 0.99, y · 0.75, and x · 0.9, y · −1.5
    expect(told(ravine, ['s'])).toMatchObject({ x: 7.92, y: 0.75 })
    expect(told(ravine, ['s'], 'B')).toMatchObject({ x: 7.2, y: -1.5 })
  })

  test('loss and place after twenty', () => {
    expect(told(ravine, ['s*20']).x).toBeCloseTo(8 * 0.99 ** 20, 3)
    expect(told(ravine, ['s*20']).loss).toBeCloseTo(32 * 0.99 ** 40 + 12.5 * 0.75 ** 40, 1)
  })

  test('the knobs: 50 rates to a decade, ten at a time with up and down', () => {
    expect(told(ravine, ['right']).text).toContain('rate 0.0105:')
    expect(told(ravine, ['up*5']).text).toContain('rate 0.1:')
    expect(told(ravine, ['down*99']).text).toContain('rate 0.001:')
    expect(told(ravine, ['up*99']).text).toContain('rate 10:')
    expect(told(ravine, ['tab', 'left'], 'B').text).toContain('rate 0.0955:')
  })

  // By hand: 8·|1 − r|^60 and |1 − 25r|^60 make the loss; it is below 0.01 from 0.0658 to 0.0773.
  test.each([
    [0.0631, 'up*4', false],
    [0.0661, 'up*4,right', true],
    [0.0724, 'up*4,right*3', true],
    [0.0759, 'up*4,right*4', true],
    [0.0794, 'up*4,right*5', false],
  ])('with a rate of %d', (rate, keys, isReached) => {
    const state = replay(ravine, [...keys.split(','), 'space', 'tick*60'])
    expect(ravine.describe(state).join(' ')).toContain(`rate ${rate}:`)
    expect(ravine.reached(state)).toBe(isReached)
  })

  test('60 steps are meant, and one rate', () => {
    const late = ['up*4', 'space', 'tick*90']
    expect(told(ravine, late).loss).toBeLessThan(0.01)
    expect(ravine.reached(replay(ravine, late))).toBe(false)
    const mixed = ['up*4', 's*10', 'up', 's*50']
    expect(ravine.reached(replay(ravine, mixed))).toBe(false)
  })

  test('on another loss the goal is not met', () => {
    const bowl = ['tab*2', 'left', 'tab', 'up*8', 's*60']
    expect(told(ravine, bowl).loss).toBeLessThan(0.01)
    expect(ravine.reached(replay(ravine, bowl))).toBe(false)
  })
})

describe('steps can be taken back', () => {
  test('back and on again is the same place', () => {
    expect(replay(ravine, ['s*9', 'b*4', 's*4'])).toEqual(replay(ravine, ['s*9']))
    expect(told(ravine, ['s*3', 'b*9'])).toMatchObject({ x: 8, y: 1 })
  })

  test('what if: another rate at a past step, for one run', () => {
    // Two steps with 0.01, then one with 0.1
    const log = ['s*9', 'b*7', 'up*5', 's']
    expect(told(ravine, log).x).toBeCloseTo(8 * 0.99 ** 2 * 0.9, 3)
    expect(told(ravine, log).y).toBeCloseTo(0.75 ** 2 * -1.5, 3)
    // The other has not changed.
    expect(told(ravine, [...log, 's*6'], 'B')).toEqual(told(ravine, ['s*9'], 'B'))
  })

  test('w: the other run goes on from here', () => {
    const log = ['s*4', 'w', 's']
    expect(told(ravine, log).y).toBeCloseTo(0.75 ** 5, 3)
    expect(told(ravine, log, 'B').y).toBeCloseTo(0.75 ** 4 * -1.5, 3)
  })

  test('0 starts again with the same rates', () => {
    expect(told(ravine, ['right', 's*4', '0', 's'])).toEqual(told(ravine, ['right', 's']))
  })
})

describe('the two arrows', () => {
  test('at the start downhill is 65° off the way to the minimum', () => {
    // Between (−8, −25) and (−8, −1): 72.26° − 7.13°
    const note = ravine.view(replay(ravine, ['d']), plain).join('\n')
    expect(note).toContain('65° off')
    expect(ravine.describe(replay(ravine, ['d'])).join(' ')).toContain('(0.00, 0.00)')
  })

  test('in a valley of its own the nearest minimum counts', () => {
    const saddle = replay(ravine, ['tab*2', 'right*4', 'd'])
    expect(ravine.describe(saddle).join(' ')).toContain(
      'saddle; it is 0 at (0.00, 1.41) and (0.00, −1.41).',
    )
    expect(ravine.describe(saddle).join(' ')).toContain('straight to the minimum, (0.00, 1.41).')
  })
})

describe('the losses', () => {
  const on = (landscape: number, rate: string, steps: number) =>
    told(ravine, [
      'tab*2',
      ...(landscape < 0 ? ['left'] : [`right*${landscape}`]),
      'tab',
      rate,
      `s*${steps}`,
    ])

  test('two valleys: from the right it ends in the right one, which is not the deepest', () => {
    const end = on(2, 'up*5', 200)
    expect(end.x).toBeCloseTo(1.9203, 3)
    expect(end.y).toBeCloseTo(0, 3)
    // 0.5883 + 0.6109 above the other
    expect(end.loss).toBeCloseTo(1.199, 2)
  })

  test('Rosenbrock: down into the bent valley, and then hardly on', () => {
    const end = on(3, 'down*5', 500)
    expect(end.y).toBeCloseTo(end.x ** 2, 0)
    expect(end.x).toBeLessThan(0.9)
  })

  test('saddle: waits on the ridge, then leaves it', () => {
    expect(Math.abs(on(4, 'up*5', 40).y)).toBeLessThan(0.1)
    expect(on(4, 'up*5', 200).y).toBeCloseTo(Math.SQRT2, 2)
  })
})

describe('too fast: the border of the bowl, 2/3.4 = 0.588', () => {
  test('0.575 and 0.603 are on both sides of it', () => {
    const end = replay(explode, explode.solution)
    expect(explode.describe(end).join(' ')).toMatch(/0\.575.*arrived.*0\.603.*exploded/)
    expect(explode.reached(end)).toBe(true)
  })

  test('two that arrive, two that explode, or two far apart do not do', () => {
    const both = (a: string, b: string) =>
      replay(explode, [...a.split(','), 'tab', ...b.split(','), 'space', 'tick*300'])
    expect(explode.reached(both('up*8,right*7', 'down,left*2'))).toBe(false)
    expect(explode.reached(both('up*8,right*9', 'down,right'))).toBe(false)
    expect(explode.reached(both('up*8,right*7', 'down,left'))).toBe(false)
  })
})

describe('the race, ½(x² + 100y²)', () => {
  test('no rate of plain descent comes below 3 in 60 steps', () => {
    for (let i = 0; i <= 40; i++) {
      const log = ['tab', 'down*2', `right*${i}`, 's*60']
      expect(told(race, log).loss).toBeGreaterThan(3)
    }
  })

  test('momentum 0.8 does, with a rate of 0.0182', () => {
    const end = replay(race, race.solution)
    expect(race.describe(end).join(' ')).toContain('momentum with rate')
    expect(race.reached(end)).toBe(true)
  })

  test('momentum by hand: v ← 0.8·v + slope, w ← w − rate·v', () => {
    // Rate 0.01, slopes 8 and 100: 7.92 and 0; then v = 0.8·8 + 7.92 and 80 + 0
    expect(told(race, ['right', 's'])).toMatchObject({ x: 7.92, y: 0 })
    expect(told(race, ['right', 's*2']).x).toBeCloseTo(7.92 - 0.01 * (6.4 + 7.92), 3)
    expect(told(race, ['right', 's*2']).y).toBeCloseTo(-0.8, 3)
    // Taken back and on again, with what it remembered
    expect(replay(race, ['right', 's*9', 'b*4', 's*4'])).toEqual(replay(race, ['right', 's*9']))
  })

  test('Adam: the first step has the length of the rate along each weight', () => {
    expect(told(race, ['right*3', 's'])).toMatchObject({ x: 7.99, y: 0.99 })
  })

  test('what if with another method: it begins without a memory', () => {
    // Two steps of momentum to (7.7768, −0.8), then one of SGD with 0.01
    const log = ['right', 's*2', 'left', 's']
    expect(told(race, log).x).toBeCloseTo(7.7768 * 0.99, 3)
    expect(told(race, ['right', 's*2', 'right*2', 's']).x).toBeCloseTo(7.7768 - 0.01, 3)
  })
})
