// What the cures gain is measured over other first weights, too: what is said to help must help in each of them.
import { lab, replay } from '@neuralings/labs'
import { beforeAll, describe, expect, test } from 'vitest'
import { endOf } from './support/ends.ts'

const cures = await lab('six-cures')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (state: unknown) => cures.describe(state)
const after = (log: string[]) => endOf(cures, log)
const note = (state: unknown) => cures.view(state, plain)[22]!.trim().split(/ {3,}/)[0]

interface Result {
  train: number
  held: number
  gain: number
  curve: number[]
}

/** What is told of a cure. */
function resultOf(state: unknown, name: string): Result {
  const text = told(state).find(text => text.startsWith(name))!
  const [, train, held, gain] = /: ([\d.]+) % .*out ([\d.]+) %, ([+−][\d.]+)/.exec(text)!
  const curve = text.split('by slice ')[1]!.replace('.', '').split(', ').map(Number)
  return { train: Number(train), held: Number(held), gain: Number(gain!.replace('−', '-')), curve }
}

const bareOf = (state: unknown) => {
  const text = told(state).find(text => text.startsWith('Without a cure'))!
  const [, train, held] = /cure ([\d.]+) % .*and ([\d.]+) %/.exec(text)!.map(Number)
  return { train: train!, held: held! }
}

describe.each(['w*0', 'w'])('after the run, %s', { timeout: 300_000 }, draw => {
  let end: unknown
  beforeAll(() => {
    end = after([draw, 'space', 'tick*120'])
  })

  test('the bare network knows its wrong labels by heart, and half of what it has not seen', () => {
    expect(bareOf(end).train).toBeGreaterThan(90)
    expect(bareOf(end).held).toBeLessThan(55)
  })

  test('five cures gain 3 points at least; a network of 16 units is still large enough to learn by heart', () => {
    const all = ['1,200 digits', 'moved copies', 'early stopping', 'L2 penalty', 'dropout']
    for (const name of all) expect(resultOf(end, name).gain).toBeGreaterThanOrEqual(3)
    expect(resultOf(end, '16 units').gain).toBeLessThan(3)
    expect(resultOf(end, '16 units').train).toBeGreaterThan(80)
  })

  test('none helps as much as more digits', () => {
    const gains = ['16 units', 'moved copies', 'early stopping', 'L2 penalty', 'dropout'].map(
      name => resultOf(end, name).gain,
    )
    expect(resultOf(end, '1,200 digits').gain).toBeGreaterThan(Math.max(...gains))
  })

  test('what is gained is what is held out, less the bare network', () => {
    const { held, gain } = resultOf(end, 'dropout')
    expect(gain).toBeCloseTo(held - bareOf(end).held, 0)
  })

  test('what is held out is the mean of the last five slices', () => {
    const { held, curve } = resultOf(end, 'dropout')
    const mean = curve.slice(-5).reduce((sum, value) => sum + value, 0) / 5
    expect(curve).toHaveLength(20)
    expect(Math.abs(held - mean)).toBeLessThan(0.5)
  })

  test('early stopping is the bare network up to five slices after its best', () => {
    const { held, curve } = resultOf(end, 'early stopping')
    expect(curve.length).toBeLessThan(20)
    expect(Math.round(held)).toBe(curve.at(-6))
  })
})

test('with the right labels only more digits help', { timeout: 300_000 }, () => {
  const end = after(['tab', 'space', 'tick*120'])
  const gain = (name: string) => resultOf(end, name).gain
  expect(bareOf(end).train).toBe(100)
  expect(gain('1,200 digits')).toBeGreaterThan(5)
  for (const name of ['16 units', 'moved copies', 'early stopping', 'L2 penalty', 'dropout'])
    expect(gain(name)).toBeLessThan(3)
  expect(cures.reached(end)).toBe(false)
})

describe('the guess', { timeout: 300_000 }, () => {
  test('marks with ↑, unmarks with ↓, before the run only', () => {
    const marked = (log: string[]) => told(after(log)).filter(text => text.includes(', marked'))
    expect(marked(['up', 'right', 'up'])).toHaveLength(2)
    expect(marked(['up', 'right', 'up', 'down', 'up', 'up', 'left', 'down'])).toHaveLength(1)
    expect(marked(['s', 'up'])).toHaveLength(0)
    expect(marked(['up', 's', 'down'])).toHaveLength(1)
    expect(marked(['up', 's', '0'])).toHaveLength(1)
  })

  test('that misses one is told which, and is not right', () => {
    const end = after([...cures.solution.slice(2)])
    expect(cures.reached(end)).toBe(false)
    expect(note(end)).toMatch(/^Not as marked: dropout \+\d+\.\d\. 0 runs again\.$/)
    for (const state of [end, cures.init(), after(['up']), after(['s'])])
      expect(told(state)).toContain(note(state))
    const run = after([...cures.solution])
    expect(cures.reached(cures.update(run, 'tab'))).toBe(false)
  })
})

describe('training', () => {
  test('goes slice by slice, the networks in turn', () => {
    const trained = (log: string[]) => told(after(log)).filter(text => text.includes('%')).length
    expect(trained([])).toBe(0)
    // The bare network, and early stopping with it; then one after the other
    expect(trained(['s'])).toBe(2)
    expect(trained(['s*3'])).toBe(4)
    expect(trained(['s*6'])).toBe(7)
  })

  test('pauses, and goes on to the very same end', () => {
    const paused = after(['space', 'tick*4', 'space'])
    expect(cures.running(paused)).toBe(false)
    const again = replay({ ...cures, init: () => paused }, ['space', 'tick*3'])
    expect(again).toEqual(after(['space', 'tick*7']))
  })
})
