// What arrives at a place is worked out by hand where it can be: along the memory of an LSTM a gradient is multiplied by
// its forget gate, which is about σ(0) = 0.5 at first, or σ(3) = 0.95; a little more comes by way of what is shown.
import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const it = await lab('forgetting')
const told = (log: string[]) => it.describe(replay(it, log)).join(' ')
const numbers = (log: string[]) =>
  /that arrives is ([^a-z]*?(?:e-\d+[^a-z]*?)*)\. /.exec(told(log))![1]!.split(', ').map(Number)
const learnt = (log: string[]) => {
  const [, step, loss, known] = /After (\d+) steps its loss is ([\d.]+), .* in (\d+) %/.exec(told(log))! // biome-ignore format: one line
  return { step: Number(step), loss: Number(loss), known: Number(known) }
}
/** What a step leaves, in the geometric mean of the way from the last place to the first. */
const factor = (log: string[]) => {
  const light = numbers(log)
  return (light[0]! / light.at(-1)!) ** (1 / (light.length - 1))
}

const lstm = ['tab', 'right', 'tab']
const open = ['tab', 'right*2', 'tab']

describe('what arrives, before anything is learnt', () => {
  test('a number for each place, the greatest 1', () => {
    expect(numbers([])).toHaveLength(20)
    expect(Math.max(...numbers([]))).toBe(1)
    expect(numbers(['right'])).toHaveLength(30)
  })

  test.each([
    ['an LSTM with its gate half open', lstm, 0.5, 0.15],
    ['an LSTM with its gate open', open, 0.95, 0.06],
  ])('%s', (_, log, wanted, off) => {
    expect(Math.abs(factor(log) - wanted)).toBeLessThan(off)
  })

  test('a recurrent network: next to nothing at the first of 20', () => {
    expect(numbers([])[0]).toBeLessThan(1e-4)
  })
})

describe('learning', () => {
  test('of a long row a recurrent network learns to shrug: the loss is ln 8, the first unknown', () => {
    const { loss, known } = learnt(['space', 'tick*60'])
    expect(Math.abs(loss - Math.log(8))).toBeLessThan(0.06)
    expect(known).toBeLessThan(30)
  })

  test('of a short one it learns the first, and goes on with it in a longer one', () => {
    const short = ['left*6', 'space', 'tick*9']
    expect(learnt(short).known).toBeGreaterThanOrEqual(90)
    expect(learnt([...short, 'right'])).toMatchObject({ step: 18 })
  })

  test('in the end the first of 40 is known though its place is dark', () => {
    const { known } = learnt([...it.solution])
    expect(known).toBeGreaterThanOrEqual(90)
    expect(numbers([...it.solution])[0]).toBeLessThan(1e-3)
  })

  test('another cell, 0 and w begin afresh', () => {
    for (const keys of [lstm, ['0'], ['w']])
      expect(learnt(['space', 'tick*3', ...keys]).step).toBe(0)
    expect(learnt(['w']).loss).not.toBe(learnt([]).loss)
  })
})
