import { contourMap } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

// Inside the axes are 20 columns and 6 rows. Column k lies at k/19 of the values in sight, in the band ⌊10·k/19⌋:
// two columns for each band. Band b has the character round(b/3) of ' ░▒▓', in ASCII round(0.45·b) of ' .:-='.
const view = { xRange: [-1, 1], yRange: [-1, 1], width: 24, height: 8 } as const
const rowsOf = (text: string) => text.split('\n').map(row => row.slice(4))

describe('the ground', () => {
  test('a slope to the right: ten bands, four characters, the same in every row', () => {
    const rows = rowsOf(contourMap(x => x, view)).slice(0, 6)
    expect(rows).toEqual(Array(6).fill('    ░░░░░░▒▒▒▒▒▒▓▓▓▓'))
  })

  test('a slope upwards: high at the top', () => {
    const rows = rowsOf(contourMap((_, y) => y, { ...view, height: 9 })).slice(0, 7)
    expect(rows.map(row => row.trim()[0])).toEqual(['▓', '▓', '▒', '▒', '░', undefined, undefined])
  })

  test('with logShades equal factors are equally wide', () => {
    // 10^(5x) runs over ten decades, one for each band, evenly from left to right, as x itself does.
    expect(contourMap(x => 10 ** (5 * x), { ...view, logShades: true })).toBe(
      contourMap(x => x, view),
    )
    // Without it the last column but one lies at 10^(−10/19) = 0.30, and all before it below 0.1.
    expect(rowsOf(contourMap(x => 10 ** (5 * x), view))[0]).toBe('                  ░▓')
  })

  test('with logShades what is not above 0 is the lowest', () => {
    const log = { ...view, logShades: true, range: [1, 100] } as const
    expect(rowsOf(contourMap(x => (x < 0 ? -5 : 100), log))[0]).toBe('          ▓▓▓▓▓▓▓▓▓▓')
  })

  test('a range of its own: what lies beyond has the shade of its end', () => {
    const cut = contourMap(x => x, { ...view, range: [0, 0.001] })
    expect(rowsOf(cut)[0]).toBe('          ▓▓▓▓▓▓▓▓▓▓')
  })

  test('empty where there is no number', () => {
    const half = (x: number) => (x < 0 ? Number.NaN : 1 - x)
    expect(rowsOf(contourMap(half, view))[0]).toBe('          ▓▓▒▒▒░░░')
  })

  test('in colour: one tint for each band, dark where it is low', () => {
    const text = contourMap(x => x, { ...view, height: 3, color: 'truecolor' })
    const tints = [...text.split('\n')[0]!.matchAll(/48;2;(\d+);(\d+);(\d+)m( +)/g)]
    expect(tints).toHaveLength(10)
    // Too low for axes, so there are 24 columns, and ⌊10·k/23⌋ is 0 for three of them.
    expect(tints.map(([, , , , blanks]) => blanks!.length)).toEqual([3, 2, 2, 3, 2, 2, 3, 2, 2, 3])
    const brightness = tints.map(([, r, g, b]) => Number(r) + Number(g) + Number(b))
    expect(brightness).toEqual(brightness.toSorted((a, b) => a - b))
  })

  test('in ASCII', () => {
    const rows = rowsOf(contourMap(x => x, { ...view, ascii: true }))
    expect(rows[0]).toBe('    ....::::----====')
  })
})

describe('trails', () => {
  const flat = () => 0
  const trail = [
    [-1, 0],
    [0, 0],
    [1, 0],
  ]

  test('a mark on every point, and a way between that no shade hides', () => {
    const drawn = contourMap(x => x + 2, { ...view, trail })
    const row = rowsOf(drawn).find(line => line.includes('●'))!
    expect(row.replace(/[\u2801-\u28ff]/g, '-')).toBe('●---------●--------●')
  })

  test('several have names, shapes and dashes', () => {
    const drawn = contourMap(flat, { ...view, range: [0, 1], trail: { down: trail, up: [[0, 1]] } })
    expect(drawn.split('\n')[0]).toBe('           ● down   ○ up')
    expect(drawn.match(/●/g)).toHaveLength(4)
    expect(drawn.match(/○/g)).toHaveLength(2)
  })

  test('tensors too', () => {
    expect(contourMap(x => x, { ...view, trail: tensor(trail) })).toBe(
      contourMap(x => x, { ...view, trail }),
    )
  })

  test('a step that leaves the numbers leaves a gap', () => {
    const lost = [
      [-1, 0],
      [Number.NaN, Number.NaN],
      [Infinity, 3],
    ]
    expect(contourMap(flat, { ...view, range: [0, 1], trail: lost }).match(/●/g)).toHaveLength(1)
  })

  test('minima have a cross, on top of the trail', () => {
    const drawn = contourMap(flat, { ...view, range: [0, 1], trail, minima: [[0, 0]] })
    expect(drawn).toContain('✕')
    expect(drawn.match(/●/g)).toHaveLength(2)
    const plain = contourMap(flat, { ...view, range: [0, 1], trail, minima: [[0, 0]], ascii: true })
    expect(rowsOf(plain).find(row => row.includes('@'))).toBe('Oooooooooo@ooooooooO')
  })

  test('what is no pair is refused', () => {
    expect(() => contourMap(flat, { ...view, range: [0, 1], trail: [[1, 2, 3]] })).toThrow(
      new RangeError('contourMap: expected points [x, y], got [1, 2, 3]'),
    )
  })
})

test('nothing to see', () => {
  expect(() => contourMap(() => Number.NaN, view)).toThrow(
    'contourMap: nothing to draw: no finite number',
  )
  expect(() => contourMap(() => -1, { ...view, logShades: true })).toThrow(
    'contourMap: nothing to draw: no positive number',
  )
})
