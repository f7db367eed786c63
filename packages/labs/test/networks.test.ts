import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const [xor, duel, builder] = await Promise.all(
  ['xor-builder', 'width-or-depth', 'network-builder'].map(name => lab(name)),
)
const told = (it: typeof xor, log: string[]) => it.describe(replay(it, log)).join('\n')

// Training takes what the machine takes.
const patient = { timeout: 180_000 }

describe('XOR', patient, () => {
  test('no hidden unit, or one, is not enough: one line leaves at least a corner wrong', () => {
    for (const log of [[], ['right']]) {
      const state = replay(xor, [...log, 'space', 'tick*150'])
      expect(xor.reached(state)).toBe(false)
      const [, share] = xor.describe(state)[1].match(/(\d+) %/) ?? []
      expect(Number(share)).toBeLessThan(80)
    }
  })

  test('hidden units without a bend are not enough', () => {
    expect(xor.reached(replay(xor, ['right*4', 'tab', 'left*2', 'space', 'tick*150']))).toBe(false)
  })

  test('says what to look at next', () => {
    expect(told(xor, ['space', 'tick*60'])).toContain('Add hidden units')
    expect(told(xor, ['right*2'])).toContain('9 parameters')
  })
})

describe('width or depth', patient, () => {
  test('counts parameters: (in + 1) × out in each layer', () => {
    expect(told(duel, [])).toContain('layers of 3 (tanh), 13 parameters') // 3·3 + 4·1
    expect(told(duel, [])).toContain('layers of 2, 2, 2 (tanh), 21 parameters') // 3·2 + 3·2 + 3·2 + 3·1
    // The three ways to spend 37.
    expect(told(duel, ['tab', 'right*6'])).toContain('layers of 9 (tanh), 37 parameters')
    expect(told(duel, ['right', 'tab', 'right'])).toContain('layers of 4, 4 (tanh), 37 parameters')
    expect(told(duel, ['right*2'])).toContain('layers of 3, 3, 3 (tanh), 37 parameters')
  })

  test('a network over the budget does not count', () => {
    const log = ['tab', 'right*9', 'space', 'tick*160']
    const state = replay(duel, log)
    const sentences = duel.describe(state).join('\n')
    expect(sentences).toContain('A has 49 parameters: over the budget of 40')
    expect(sentences).toMatch(/Network A: .* 9[5-9] % of the points/)
    expect(duel.reached(state)).toBe(false)
  })

  test('other data do not count', () => {
    const log = ['tab', 'right*6', 'tab*3', 'left', 'space', 'tick*100']
    const state = replay(duel, log)
    expect(duel.describe(state)[0]).toContain('learns circles')
    expect(duel.describe(state)[2]).toMatch(/9[5-9] %|100 %/)
    expect(duel.reached(state)).toBe(false)
  })
})

test('what is noted fits beside the goal at 80 columns', patient, () => {
  const logs = [[], ['s'], ['right'], ['right*2', 'space', 'tick*60'], ['tab', 'right*9']]
  for (const it of [xor, duel, builder])
    for (const state of logs.map(log => replay(it, log))) {
      const lines = it.view(state, { width: 80, height: 24, color: 'none', ascii: false })
      expect(it.describe(state)).toContainEqual(lines[22].trim().split(/ {2,}/)[0])
    }
})

describe('training', patient, () => {
  test('back leads to the very moment before, restart to the first', () => {
    const [start, there] = [replay(builder, []), replay(builder, ['s*3'])]
    expect(replay(builder, ['s*5', 'b*2'])).toEqual(there)
    expect(replay(builder, ['s*3', 'b*3'])).toEqual(start)
    expect(replay(builder, ['s*5', '0'])).toEqual(start)
    expect(replay(builder, ['b'])).toEqual(start)
  })

  test('five steps are one beat', () => {
    const after = (log: string[]) => builder.describe(replay(builder, log))[1]
    expect(after(['space', 'tick'])).toBe(after(['s*5']))
    expect(after(['s*5'])).toContain('after 5 steps')
  })

  test('the loss falls at a small learning rate', () => {
    const lossAfter = (log: string[]) =>
      Number(
        builder
          .describe(replay(builder, ['tab*4', 'left*2', ...log]))[1]
          .match(/loss is ([\d.]+)/)?.[1],
      )
    expect(lossAfter(['space', 'tick*60'])).toBeLessThan(lossAfter([]))
  })

  test('new weights are other weights, and the same each time', () => {
    const dealt = replay(builder, ['w'])
    expect(dealt).not.toEqual(builder.init())
    expect(dealt).toEqual(replay(builder, ['s*4', 'w']))
  })

  test('another network begins anew, another learning rate goes on', () => {
    expect(told(builder, ['s*4', 'right'])).toContain('after 0 steps')
    expect(told(builder, ['s*4', 'tab*4', 'right'])).toContain('after 4 steps')
  })

  test('space pauses, and a step pauses', () => {
    expect(builder.running(replay(builder, ['space', 'tick']))).toBe(true)
    expect(builder.running(replay(builder, ['space', 'tick', 'space']))).toBe(false)
    expect(builder.running(replay(builder, ['space', 'tick', 's']))).toBe(false)
  })
})
