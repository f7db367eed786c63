import { image, images } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const plus = [
  [0, 1, 0],
  [1, 1, 1],
  [0, 1, 0],
]

describe('image', () => {
  test('two pixels in a cell, one above the other', () => {
    expect(
      image([
        [1, 0, 1, 0],
        [1, 0, 0, 1],
      ]),
    ).toBe('█ ▀▄')
    expect(
      image(
        [
          [1, 0, 1, 0],
          [1, 0, 0, 1],
        ],
        { ascii: true },
      ),
    ).toBe('@ ++')
  })

  test('rows, a flat square, tensors of both shapes', () => {
    const wanted = image(plus)
    expect(image(plus.flat())).toBe(wanted)
    expect(image(tensor(plus))).toBe(wanted)
    expect(image(tensor(plus.flat()))).toBe(wanted)
    expect(wanted).toBe('▄█▄\n ▀')
  })

  test('grey above and grey below, in true colour', () => {
    expect(image([[1], [0]], { color: 'truecolor' })).toBe(
      '\x1b[38;2;255;255;255;48;2;0;0;0m▀\x1b[0m',
    )
  })

  test('a range of its own: half is grey', () => {
    expect(image([[0.5], [0.5]], { range: [0, 1] })).toBe('▒')
  })

  test('is made smaller to fit: each cell the mean of what it covers', () => {
    const halves = Array.from({ length: 8 }, () => [0, 0, 0, 0, 1, 1, 1, 1])
    expect(image(halves, { width: 4 })).toBe('  ██\n  ██')
    expect(image(halves, { height: 1 })).toBe(' █')
  })

  test('a caption in the middle below', () => {
    expect(image([[1, 1, 1, 1, 1]], { range: [0, 1], caption: 'a 7' })).toBe('▀▀▀▀▀\n a 7')
  })

  test('errors', () => {
    expect(() => image([])).toThrow('image: nothing to draw: the input is empty')
    expect(() => image([1, 2, 3])).toThrow(
      'image: a flat picture must be square, 3 numbers are not: give rows',
    )
    expect(() => images([])).toThrow('image: nothing to draw')
  })
})

describe('images', () => {
  test('side by side, each with its caption', () => {
    const row = images([plus, plus], { captions: ['1 ✓', '2 ✗'] })
    expect(row).toBe('▄█▄  ▄█▄\n ▀    ▀\n1 ✓  2 ✗')
  })

  test('share the width', () => {
    const square = Array.from({ length: 28 * 28 }, (_, i) => i % 2)
    const rows = images([square, square, square], { width: 40 }).split('\n')
    // (40 + 2) / 3 - 2 is 12 columns each, so 6 rows.
    expect(rows).toHaveLength(6)
  })
})
