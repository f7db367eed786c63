import { line } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const small = { width: 11, height: 5 }

describe('by hand', () => {
  test('a rise from 0 to 1', () => {
    // The inside is 8 × 3 cells: from dot (0, 11) to dot (15, 0), three dots across for every two up.
    expect(line([0, 1], small).split('\n')).toEqual([
      '1 ┤     ⢀⠔⠊',
      '  │  ⢀⡠⠊⠁',
      '0 ┤⡠⠔⠁',
      '  └┬──────┬',
      '   0      1',
    ])
  })

  test('the same in ASCII', () => {
    const rows = line([0, 1], { ...small, ascii: true }).split('\n')
    expect(rows.map(row => row.slice(0, 3))).toEqual(['1 +', '  |', '0 +', '  +', '   '])
    expect(rows.slice(3)).toEqual(['  ++------+', '   0      1'])
  })

  test('a constant lies in the middle', () => {
    // The middle of dots 0 to 11 is 5.5; rounded, dot 6: the third row of the second cell.
    expect(line([2, 2], { width: 8, height: 3, yRange: [1, 3] }).split('\n')[1]).toBe('⠤⠤⠤⠤⠤⠤⠤⠤')
  })
})

describe('what can be drawn', () => {
  const wanted = line([3, 1, 2], small)

  test.each([
    ['a typed array', Float32Array.of(3, 1, 2)],
    ['a tensor', tensor([3, 1, 2])],
    ['a column', [[3], [1], [2]]],
    ['a tensor that is a column', tensor([[3], [1], [2]])],
    ['a list of one series', [[3, 1, 2]]],
  ])('%s', (_, values) => {
    expect(line(values, small)).toBe(wanted)
  })

  test('several series, as a list or as rows of a tensor', () => {
    const two = [
      [3, 1, 2],
      [0, 1, 0],
    ]
    expect(line(tensor(two), small)).toBe(line(two, small))
    expect(line([tensor(two[0]), two[1]], small)).toBe(line(two, small))
    expect(line(two, small)).not.toBe(wanted)
  })

  test('series of different lengths', () => {
    const rows = line({ long: [0, 1, 2, 3], short: [3, 2] }, { width: 40, height: 8 }).split('\n')
    expect(rows[0].trim()).toBe('── long   ╌╌ short')
    expect(rows.at(-1)!.trim()).toMatch(/^0 .* 3$/)
  })
})

describe('gaps', () => {
  test('NaN and infinity break the line', () => {
    const [first] = line([1, 1, NaN, 1, 1], { width: 10, height: 3, yRange: [0, 1] }).split('\n')
    expect(first).toBe(
      line([1, 1, Infinity, 1, 1], { width: 10, height: 3, yRange: [0, 1] }).split('\n')[0],
    )
    expect(first).toMatch(/^⠉+⠁? +⠈?⠉+$/)
  })

  test('on a log axis, so does what is not above 0', () => {
    const rows = line([1, 0, 1], { width: 12, height: 6, log: true })
    expect(rows).toContain('1 ┤')
  })
})

describe('axes', () => {
  const labels = (text: string) =>
    text
      .split('\n')
      .map(row => row.split(/[┤│└]/)[0].trim())
      .filter(Boolean)

  test('a logarithmic axis shows powers of ten, at equal distances', () => {
    const rows = line([0.01, 100], { log: true, width: 30, height: 15 }).split('\n')
    const at = ['100', '10', '1', '0.1', '0.01'].map(text =>
      rows.findIndex(row => row.split('┤')[0].trim() === text),
    )
    expect(at[0]).toBe(0)
    const steps = at.slice(1).map((row, i) => row - at[i])
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1)
  })

  test.each([
    [
      [0, 1],
      ['1.0', '0.5', '0.0', '0', '1'],
    ],
    [
      [-3, 5],
      ['5', '0', '0', '1'],
    ],
    [
      [0, 2e9],
      ['2e9', '1e9', '0', '0', '1'],
    ],
  ])('round numbers for %j', (values, wanted) => {
    expect(labels(line(values, { width: 20, height: 9 })).slice(0, -1)).toEqual(
      expect.arrayContaining(wanted.slice(0, 2)),
    )
  })

  test('numbers at the side end in one column', () => {
    const rows = line([-10, 10], { width: 30, height: 12 }).split('\n')
    const ends = rows.filter(row => row.includes('┤')).map(row => row.indexOf('┤'))
    expect(new Set(ends).size).toBe(1)
    expect(rows.find(row => row.includes('-10 ┤'))).toBeDefined()
  })

  test('steps are whole numbers', () => {
    expect(
      line([1, 2, 3], { width: 60, height: 8 }).split('\n').at(-1)!.trim().split(/ +/),
    ).toEqual(['0', '1', '2'])
  })

  test('a given x', () => {
    const text = line([1, 2, 3], { x: [-5, 0, 5], width: 40, height: 8 })
    expect(text.split('\n').at(-1)!.trim().split(/ +/)).toEqual(['-5', '0', '5'])
  })

  test('title, names of the axes and the legend', () => {
    const rows = line(
      { train: [2, 1] },
      { title: 'Training', xLabel: 'epoch', yLabel: 'loss', width: 40, height: 10 },
    ).split('\n')
    expect(rows[0].trim()).toBe('Training')
    expect(rows[1]).toMatch(/^loss +── train$/)
    expect(rows[9].trim()).toBe('epoch')
  })
})

test('without colour and without braille, series differ', () => {
  const text = line({ a: [0, 1], b: [1, 0], c: [0.5, 0.5] }, { width: 30, height: 10, ascii: true })
  expect(text).toMatch(/-- a {3}oo b {3}\+\+ c/)
  for (const mark of ['o', '+']) expect(text.split('\n').slice(1, -2).join('')).toContain(mark)
})

describe('errors', () => {
  test.each([
    [[], {}, 'line: nothing to draw: the input is empty'],
    [{}, {}, 'line: nothing to draw: the input is empty'],
    [{ loss: [] }, {}, 'line: loss: nothing to draw: the input is empty'],
    [[NaN, NaN], {}, 'line: nothing to draw: no finite number'],
    [[-1, 0], { log: true }, 'line: nothing to draw: no positive number'],
    [[1, 2, 3], { x: [1, 2] }, 'line: 3 numbers for 2 places on the x axis'],
    [
      [1, 2],
      { yRange: [2, 1] },
      'line: expected yRange to be two finite numbers, the smaller first, got [2, 1]',
    ],
    [[1, 2], { yRange: [0, 1], log: true }, 'both above 0, got [0, 1]'],
  ] as const)('%j %j', (series, options, message) => {
    expect(() => line(series as number[], options)).toThrow(message)
  })

  test('what is no number at all', () => {
    expect(() => line('losses' as never)).toThrow(
      "line: expected numbers, an array or a tensor, got 'losses'",
    )
    expect(() => line(null as never)).toThrow('line: expected numbers')
  })
})
