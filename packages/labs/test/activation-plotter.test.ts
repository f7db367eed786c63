import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const plotter = await lab('activation-plotter')
const told = (log: string[]) => plotter.describe(replay(plotter, log)).join('\n')

/** `down` presses from the top of the list. */
const curve = { identity: 0, sigmoid: 1, tanh: 2, relu: 3, leakyRelu: 4, elu: 5, swish: 6, gelu: 7 }
const on = (name: keyof typeof curve, ...log: string[]) => told([`down*${curve[name]}`, ...log])
const farLeft = 'left*16'
const farRight = 'right*16'

describe('where the curves go flat, worked out by hand', () => {
  // σ′ = σ(1 − σ) = 0.01 where σ = (1 − √0.96) / 2
  const sigma = (1 - Math.sqrt(0.96)) / 2
  const sigmoidFlat = Math.log((1 - sigma) / sigma)
  // tanh′ = 1 − tanh² = 0.01 where tanh = √0.99
  const tanhFlat = Math.atanh(Math.sqrt(0.99))
  // ELU′ = eˣ below 0
  const eluFlat = -Math.log(0.01)
  const outwards = (x: number) => (Math.ceil(x * 100) / 100).toFixed(2)

  test('sigmoid and tanh saturate on both sides', () => {
    expect(on('sigmoid', farLeft, 'space')).toContain(`Saturated for x ≤ −${outwards(sigmoidFlat)}`)
    expect(on('sigmoid', farRight, 'space')).toContain(`Saturated for x ≥ ${outwards(sigmoidFlat)}`)
    expect(on('tanh', farLeft, 'space')).toContain(`Saturated for x ≤ −${outwards(tanhFlat)}`)
    expect(on('tanh', farRight, 'space')).toContain(`Saturated for x ≥ ${outwards(tanhFlat)}`)
  })

  test('ELU saturates on the left', () => {
    expect(on('elu', farLeft, 'space')).toContain(`Saturated for x ≤ −${outwards(eluFlat)}`)
    expect(on('elu', farRight, 'space')).toContain('Not flat')
  })

  test('ReLU is dead from 0 down', () => {
    expect(on('relu', 'space')).toContain('Dead for x ≤ 0.00: slope exactly 0')
    expect(on('relu', 'right', 'space')).toContain(
      'Not flat: slope of 1.000. If it is flat nowhere, press a.',
    )
  })

  test('a valley is no flat end', () => {
    // Swish is lowest at x = −1.278, GELU at x = −0.752.
    expect(on('swish', 'f', 'left*26', 'space')).toMatch(/Not flat|Level for a moment/)
    expect(on('gelu', 'f', 'left*15', 'space')).toContain('Level for a moment')
  })
})

test('leaky ReLU has a small slope, yet never goes flat', () => {
  expect(on('leakyRelu', farLeft, 'space')).toContain('slope of 0.010')
  expect(on('leakyRelu', 'a')).toContain('1 of 8 curves are done')
})

test('saying that a flat curve is alive does not count', () => {
  expect(on('relu', 'a')).toContain('It does go flat')
  expect(on('relu', 'a')).toContain('0 of 8 curves are done')
})

test('both ends of sigmoid are asked for, each counted once', () => {
  expect(on('sigmoid', farLeft, 'space', 'space')).toContain('0 of 8 curves are done')
  expect(on('sigmoid', farLeft, 'space', farRight, farRight, 'space')).toContain('1 of 8')
})

test('facts come when a curve is done', () => {
  expect(on('relu')).not.toContain('neurons die')
  expect(on('relu', 'space')).toContain('neurons die')
})

test('what was said of a curve is not said of the next', () => {
  expect(told(['a'])).toContain('Right: ')
  expect(told(['a', 'down'])).not.toContain('Right: ')
  expect(told(['a', 'down'])).toContain('And this one?')
  expect(told(['a', 'down', 'up'])).toContain('This curve is done.')
})

test('the list goes round', () => {
  expect(told(['up'])).toContain('GELU: f(x) is')
  expect(told(['down*8'])).toContain('identity')
})

test('every formula has a likeness in ASCII', () => {
  const canvas = { width: 120, height: 40, color: 'none', ascii: true } as const
  for (const presses of Object.values(curve)) {
    const state = replay(plotter, [
      'left',
      `down*${presses}`,
      'space',
      farLeft,
      'space',
      farRight,
      farRight,
      'space',
    ])
    expect(plotter.view(state, canvas).join('\n')).not.toContain('?')
  }
})
