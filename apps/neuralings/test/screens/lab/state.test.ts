import { type Lab, lab, labs, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'
import { type LabState, logged, noLab, reduceLab } from '../../../src/screens/lab/state.ts'

const drag = await lab('drag-the-line')
const xor = await lab('xor-builder')
const opened = reduceLab(noLab, {
  type: 'lab/opened',
  lab: drag,
  exercise: 'numbers/slide',
  back: 'exercise',
})
const press = (state: LabState, key: string) => reduceLab(state, { type: 'lab/key', key })

test('a key held down is one entry of the log', () => {
  const keys = ['right', 'right', 'right', 'f', 'right']
  expect(keys.reduce(logged, [] as readonly string[])).toEqual(['right*3', 'f', 'right'])
})

test('a key that means nothing here is not logged', () => {
  expect(press(opened, 'z').log).toEqual([])
})

test('the log replays to the very same state', () => {
  const keys = ['right', 'right', 'up', 'f', 'down', 'down', 'z', 'right']
  const state = keys.reduce(press, opened)
  expect(replay(drag, state.log)).toEqual(state.state)
})

const toTheGoal = [...Array<string>(11).fill('right'), ...Array<string>(13).fill('down')]

test('a goal that was reached stays reached, until the lab is started again', () => {
  const there = toTheGoal.reduce(press, opened)
  expect(there.reached).toBe(true)
  expect(drag.reached(replay(drag, there.log))).toBe(true)
  const later = [...Array<string>(9).fill('up'), 'f'].reduce(press, there)
  expect(later.reached).toBe(true)
  expect(press(later, '0').reached).toBe(false)
  const again = ['0', ...toTheGoal].reduce(press, later)
  expect(again.reached).toBe(true)
  expect(drag.reached(replay(drag, again.log))).toBe(true)
})

describe('who leaves a lab and comes back', () => {
  const open = (state: LabState, it: Lab) =>
    reduceLab(state, { type: 'lab/opened', lab: it, exercise: null, back: 'story' })
  const both = (state: LabState) => open(open(state, xor), drag)

  test.each(labs)('finds $name as it was left', async ({ name }) => {
    const it = await lab(name)
    const keys = ['right', 'down', 'f', 'right', 'a', 'tab', 'right', 'w', 's', 's']
    const left = keys.reduce(press, open(noLab, it))
    const back = open(open(left, it === drag ? xor : drag), it)
    expect(back.state).toBe(left.state)
    expect(back.log).toEqual(left.log)
    expect(open(left, it).state).toBe(left.state)
  })

  test('finds a goal that was reached, and what was taken back is forgotten', () => {
    const there = toTheGoal.reduce(press, opened)
    expect(both(there).reached).toBe(true)
    const anew = both(reduceLab(there, { type: 'lab/forget', name: drag.name }))
    expect(anew).toMatchObject({ state: drag.init(), log: [], reached: false })
  })

  test('finds the training paused where it was', () => {
    const left = ['right', 'space', 'tick', 'tick'].reduce(press, open(noLab, xor))
    expect(xor.running(left.state)).toBe(true)
    const back = open(left, xor)
    expect(xor.running(back.state)).toBe(false)
    expect(xor.describe(back.state)[1]).toBe(xor.describe(left.state)[1])
    expect(replay(xor, back.log)).toEqual(back.state)
  })
})

describe('what was trained and given up', () => {
  const open = (it: Lab) =>
    reduceLab(noLab, { type: 'lab/opened', lab: it, exercise: null, back: 'story' })
  const isTick = (entry: string) => entry.startsWith('tick')
  const tries = ['right', 'space', 'tick', 'tick', 'tick', 'space']

  // A key after which each of these labs begins to learn anew.
  test.each([
    ['xor-builder', '0'],
    ['xor-builder', 'right'],
    ['width-or-depth', 'right'],
    ['network-builder', 'w'],
    ['forgetting', 'w'],
  ])('%s, %s: is no longer in the log, which leads to the same state', async (name, key) => {
    const it = await lab(name)
    const tried = tries.reduce(press, open(it))
    expect(tried.log.some(isTick)).toBe(true)
    const anew = press(tried, key)
    expect(anew.log.filter(isTick)).toEqual([])
    expect(replay(it, anew.log)).toEqual(anew.state)
    const again = ['space', 'tick', 'tick'].reduce(press, anew)
    expect(again.log.slice(-2)).toEqual(['space', 'tick*2'])
    expect(replay(it, again.log)).toEqual(again.state)
  })

  test('stays in the log while something is left of it', () => {
    const tried = [...tries, 'down', 's', 'b'].reduce(press, open(xor))
    expect(tried.log.some(isTick)).toBe(true)
    expect(replay(xor, tried.log)).toEqual(tried.state)
  })
})
