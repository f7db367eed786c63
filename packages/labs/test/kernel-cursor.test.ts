import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const cursor = await lab('kernel-cursor')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (log: string[]) => cursor.describe(replay(cursor, log))
const line = (log: string[], beginning: string) =>
  told(log).find(text => text.startsWith(beginning)) ?? ''
const numbersIn = (text: string) =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+\.\d+/g)].map(([number]) => Number(number))
const lines = (log: string[], size: object = plain) =>
  cursor.view(replay(cursor, log), { ...plain, ...size })
const nines = (log: string[]) =>
  [numbersIn(line(log, 'The nine pixels')), numbersIn(line(log, 'The nine products'))] as const

/** To the single pixel: play, and four pictures on from the cat. */
const dot = ['i', 'i']
const turnOff = ['tab', 'down']

test('the products are weight × pixel, and their sum is the result', () => {
  const log = ['i', 'tab', 'up*2', 'right', 'down*4'] // 3 in the middle, −4 to its right
  const [pixels, products] = nines(log)
  expect(pixels).toHaveLength(9)
  const wanted = [0, 0, 0, 0, 3 * pixels[4]!, -4 * pixels[5]!, 0, 0, 0]
  for (const [i, product] of products.entries())
    expect(Math.abs(product - wanted[i]!)).toBeLessThan(0.03)
  const [sum, result] = numbersIn(line(log, 'Their sum'))
  expect(Math.abs(sum! - wanted[4]! - wanted[5]!)).toBeLessThan(0.05)
  expect(result).toBe(sum)
})

test('weights that are more than 1 together are divided by their sum', () => {
  const log = ['i', 'tab', 'up*3'] // 4 in the middle: the picture as it is
  expect(line(log, 'The kernel, row')).toMatch(/0, 4, 0; .* divided by 4\.$/)
  const [pixels] = nines(log)
  expect(numbersIn(line(log, 'Their sum'))[1]).toBeCloseTo(pixels[4]!, 2)
})

test('a window that is flat gives 0, where all weights together are 0', () => {
  // The single pixel is far from the upper left corner: nine times 0.
  expect(nines([...dot, 'up*12', 'left*12'])[0]).toEqual(Array(9).fill(0))
  const [, result] = numbersIn(line(['p', 'p', 'p', 'i', 'up*12', 'left*12'], 'Their sum'))
  expect(result).toBe(0)
})

test('what lies beyond the border counts as 0', () => {
  const [pixels] = nines(['i', 'up*60', 'left*60'])
  for (const i of [0, 1, 2, 3, 6]) expect(pixels[i]).toBe(0)
  expect(pixels[4]).toBeGreaterThan(0)
})

// A cross-correlation: the result at a place has the weight that lies on the white pixel, which is the one on the other side.
test('a single pixel prints the kernel turned by half a turn', () => {
  const log = [...dot, 'tab', 'down', 'left', 'up*3', 'tab'] // only the weight to the left: 3, divided by 3
  expect(numbersIn(line([...log, 'right'], 'Their sum'))).toEqual([3, 1])
  expect(numbersIn(line([...log, 'left'], 'Their sum'))).toEqual([0, 0])
  expect(numbersIn(line(log, 'Their sum'))).toEqual([0, 0])
})

test('two slides of a blur in a row are 1 2 3 2 1 in one slide', () => {
  const log = ['i', 'tab', 'left', 'up', 'right*2', 'up', 'c']
  const ninths = (row: string) => numbersIn(row).map(weight => Math.round(9 * weight))
  const rows = line(log, 'One kernel does both').split(';').map(ninths)
  const none = [0, 0, 0, 0, 0]
  expect(rows).toEqual([none, none, [1, 2, 3, 2, 1], none, none])
  expect(line(['i', 'tab', 'left', 'up'], 'One kernel does both')).toBe('')
})

test('what has been found is found at once, and the next one begins with g', () => {
  const found = ['tab', 'down', 'left', 'up']
  expect(line(found, 'The goal')).toMatch(/1 have been rebuilt/)
  expect(line(found, 'Wanted here')).toMatch(/0\.000 apart/)
  expect(line([...found, 'g'], 'The picture')).toMatch(/a house/)
  expect(line(['g'], 'The picture')).toMatch(/a seven/)
})

test('another weight on the wrong side moves the picture the other way', () => {
  const wrong = ['tab', 'down', 'right', 'up']
  expect(line(wrong, 'The goal')).toMatch(/0 have been rebuilt/)
  expect(numbersIn(line(wrong, 'Wanted here'))[1]).toBeGreaterThan(0.05)
})

test('turning on and on is one edit; with too many of them it begins anew', () => {
  expect(line(['tab', 'up*5'], 'Edits')).toBe('Edits so far: 1, of 5.')
  const six = [...turnOff, ...Array.from({ length: 5 }, () => ['right', 'up']).flat()]
  expect(line(six, 'Edits')).toBe('Edits so far: 6, of 5.')
  expect(told(six).join(' ')).toMatch(/More than 5 edits/)
  expect(line([...six, 'up'], 'The kernel, row')).toBe(line(six, 'The kernel, row'))
  expect(line([...six, '0'], 'Edits')).toBe('Edits so far: 0, of 5.')
})

test('right by too many edits does not count', () => {
  const wandering = ['right', 'up', 'down', 'right', 'up', 'down'] // two edits that lead nowhere
  const log = ['tab', ...wandering, ...wandering, 'right', 'down', 'left', 'up']
  expect(line(log, 'Edits')).toMatch(/6, of 5/)
  expect(cursor.reached(replay(cursor, log))).toBe(false)
  expect(line(log, 'The goal')).toMatch(/0 have been rebuilt/)
})

test('playing leaves the puzzle as it was', () => {
  const log = ['tab', 'down', 'p', 'i', 'tab', 'up*3', 'c', 'g']
  expect(line(log, 'The kernel, row')).toBe(line(turnOff, 'The kernel, row'))
  expect(line(log, 'Edits')).toBe('Edits so far: 1, of 5.')
})

test('the presets have the names of what they do', () => {
  const notes = [1, 2, 3, 4, 5].map(times => told([`p*${times}`]).join(' '))
  for (const [i, name] of ['Blur', 'Sharpen', 'Outline', 'Emboss', 'Sobel'].entries())
    expect(notes[i]).toContain(`${name}: `)
})

test('the result grows while it slides, and is whole in the end', () => {
  const drawn = (log: string[]) => Number(/(\d+) places/.exec(line(log, 'The kernel lies'))![1])
  expect(drawn([])).toBe(576)
  expect(drawn(['space'])).toBe(0)
  const some = drawn(['space', 'tick*10'])
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(576)
  expect(drawn(['space', 'tick*200'])).toBe(576)
  expect(cursor.running(replay(cursor, ['space', 'tick*200']))).toBe(false)
  expect(drawn(['space', 'tick', 'space', 's', 's'])).toBe(2)
})

test('a large window shows whole pictures two by two, and both slides in one', () => {
  const large = lines(['i', 'c'], { width: 120, height: 40 }).join('\n')
  expect(large).toContain('both slides in one')
  expect(lines(['i', 'c']).join('\n')).not.toContain('both slides in one')
})

test('without greys the window stands between brackets', () => {
  expect(lines([]).filter(text => /\[...\]/.test(text))).toHaveLength(1)
})
