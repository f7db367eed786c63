import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'
import { type LabState, logged, noLab, reduceLab } from '../../../src/screens/lab/state.ts'

const drag = await lab('drag-the-line')
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

test('at the goal the log is complete, whatever is pressed afterwards', () => {
  const keys = [...Array<string>(11).fill('right'), ...Array<string>(13).fill('down')]
  const there = keys.reduce(press, opened)
  expect(there.reached).toBe(true)
  const later = ['up', 'up', 'up'].reduce(press, there)
  expect(later.log).toEqual(there.log)
  expect(later.reached).toBe(true)
  expect(drag.reached(replay(drag, later.log))).toBe(true)
})
