// What a lab says of where one stands is so: searched, over everything that its knobs can set.
import { type Lab, lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const [line, plotter, xor, duel, builder] = await Promise.all(
  ['drag-the-line', 'activation-plotter', 'xor-builder', 'width-or-depth', 'network-builder'].map(
    name => lab(name),
  ),
)
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

/** The sentence below the picture. */
const noteOf = (it: Lab, state: unknown) => it.view(state, plain)[22].trim().split(/ {3,}/)[0]!
const numberIn = (text: string, pattern: RegExp) =>
  Number(pattern.exec(text.replace(/−/g, '-'))?.[1])

describe('drag the line', () => {
  const errorOf = (state: unknown) =>
    numberIn(line.describe(state).join(' '), /squared error is (\d+\.\d+)/)

  // Every line that fine steps can make near the points, a knob turned a step at a time.
  const states: unknown[] = []
  for (let row = replay(line, ['right*9', 'down*10', 'f']), w = 0; w < 25; w++) {
    for (let state = row, b = 0; b < 25; b++) {
      states.push(state)
      state = line.update(state, 'down')
    }
    row = line.update(row, 'right')
  }
  const least = Math.min(...states.map(errorOf))

  test('the least error that is told can be reached, and none is less', () => {
    const told = numberIn(
      noteOf(line, replay(line, ['right*11', 'down*13'])),
      /can reach is (\d+\.\d+)/,
    )
    expect(told).toBe(least)
  })

  test('nothing is called the best line, or all noise, but what is', () => {
    for (const state of states) {
      const note = noteOf(line, state)
      expect(note.startsWith('The best line')).toBe(errorOf(state) === least)
      expect(note.startsWith('Close.')).toBe(errorOf(state) > least && line.reached(state))
    }
  })
})

describe('the plotter', () => {
  const curves = Array.from({ length: 8 }, (_, i) => `down*${i}`)
  const places = Array.from({ length: 33 }, (_, i) =>
    i < 16 ? `left*${16 - i}` : `right*${i - 16}`,
  )
  const slopeAt = (log: string[]) =>
    numberIn(plotter.describe(replay(plotter, log)).join(' '), /slope (-?[\d.]+)\./)

  test.each(curves)('%s: flat is called flat, and only that', curve => {
    const slopes = places.map(place => Math.abs(slopeAt([curve, place])))
    places.forEach((place, i) => {
      const note = noteOf(plotter, replay(plotter, [curve, place, 'space']))
      const flatOutwards = (i < 16 ? slopes.slice(0, i + 1) : slopes.slice(i)).every(s => s < 0.01)
      if (/^(Saturated|Dead)/.test(note)) expect(slopes[i]).toBeLessThanOrEqual(0.01)
      if (note.startsWith('Dead')) expect(slopes[i]).toBe(0)
      if (note.startsWith('Not flat')) expect(slopes[i]).toBeGreaterThanOrEqual(0.01)
      if (note.startsWith('Level')) expect(flatOutwards).toBe(false)
    })
  })

  test.each(curves)('%s: said to be alive, the answer fits the place', curve => {
    const slopes = places.map(place => Math.abs(slopeAt([curve, place])))
    const ends = Math.min(slopes[0]!, slopes.at(-1)!)
    places.forEach((place, i) => {
      const note = noteOf(plotter, replay(plotter, [curve, place, 'a']))
      expect(note.startsWith('Right')).toBe(ends >= 0.01)
      if (note.includes('right here')) expect(slopes[i]).toBeLessThanOrEqual(0.01)
      if (note.includes('both ends')) expect(ends).toBeLessThan(0.01)
    })
  })
})

describe('the networks', { timeout: 180_000 }, () => {
  const lossIn = (it: Lab, state: unknown) =>
    numberIn(it.describe(state).join(' '), /the loss is (\d+\.\d+)/)
  const shareIn = (it: Lab, state: unknown) =>
    numberIn(it.describe(state).join(' '), /and (\d+) % of/)

  // XOR's knobs: hidden units from 0, activation from tanh, rate from 1.
  const settings = [0, 1, 2, 4].flatMap(units =>
    ['left*2', 'left', 'right*0', 'right'].flatMap(activation =>
      ['left*3', 'right*0', 'right'].map(rate => [
        `right*${units}`,
        'tab',
        activation,
        'tab',
        rate,
      ]),
    ),
  )

  test.each(settings)('XOR with %s %s %s %s %s', (...setting) => {
    const before = replay(xor, [...setting, 'space', 'tick*60'])
    const state = replay({ ...xor, init: () => before }, ['space*2', 'tick*10'])
    const note = noteOf(xor, state)
    const [was, is] = [lossIn(xor, before), lossIn(xor, state)]
    if (note.startsWith('The loss hardly moves')) expect(is).toBeGreaterThan(0.98 * was)
    if (note.startsWith('The loss still falls')) expect(is).toBeLessThan(was)
    if (/one line|Add/.test(note)) expect(shareIn(xor, state)).toBeLessThan(80)
    if (note.startsWith('All four')) expect(shareIn(xor, state)).toBe(100)
  })

  test('what runs is not told to run', () => {
    for (const units of [0, 2]) {
      expect(noteOf(xor, replay(xor, [`right*${units}`]))).toContain('Run it')
      expect(noteOf(xor, replay(xor, [`right*${units}`, 'space', 'tick']))).toContain('Watch')
    }
  })

  test('layers without a bend are not said to fold', () => {
    const flat = replay(builder, ['tab*3', 'left*3', 'space', 'tick*3'])
    expect(noteOf(builder, flat)).toBe('Without a bend layers collapse: still one line.')
  })

  test('the sizes that are named have the parameters that are named', () => {
    const done = noteOf(duel, replay(duel, ['tab', 'right*6', 'space', 'tick*250']))
    expect(done).toBe('Now give both 85: 1 × 21 against 2 × 7.')
    const told = duel.describe(replay(duel, ['tab', 'right*18', 'tab', 'left', 'tab', 'right*5']))
    expect(told.slice(0, 2).join()).toMatch(/of 21 \(tanh\), 85 .*of 7, 7 \(tanh\), 85 /)
  })
})
