import {
  bars,
  beside,
  Chart,
  decisionSurface,
  grid,
  heatMap,
  type Point,
  scatter,
} from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const corners = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
]

describe('scatter', () => {
  test('by hand: each corner in its corner, each class with its shape', () => {
    expect(scatter(corners, { labels: [0, 0, 1, 1], width: 9, height: 6 }).split('\n')).toEqual([
      '● 0   ○ 1',
      '1 ┤○    ●',
      '  │',
      '0 ┤●    ○',
      '  └┬────┬',
      '   0    1',
    ])
  })

  test('tensors, and names for classes', () => {
    const options = {
      labels: tensor([0, 0, 1, 1], { dtype: 'int32' }),
      classes: ['same', 'different'],
      width: 40,
    }
    expect(scatter(tensor(corners), options).split('\n')[0].trim()).toBe('● same   ○ different')
  })

  test('ten classes have ten shapes', () => {
    const labels = Array.from({ length: 10 }, (_, i) => i)
    for (const ascii of [true, false]) {
      const rows = scatter(
        labels.map(i => [i, 0]),
        { labels, ascii, width: 60 },
      ).split('\n')
      const shapes = rows[0]
        .trim()
        .split(/ +/)
        .filter((_, i) => i % 2 === 0)
      expect(new Set(shapes).size).toBe(10)
    }
  })

  test('errors', () => {
    expect(() => scatter([])).toThrow('scatter: nothing to draw: the input is empty')
    expect(() => scatter([[1, 2, 3]])).toThrow(
      'scatter: expected points to be pairs [n,2], got [1,3]',
    )
    expect(() => scatter([[1, 2], [3]])).toThrow(
      'scatter: rows differ in length: row 0 has 2, row 1 has 1',
    )
    expect(() => scatter([[1, 2]], { labels: [0, 1] })).toThrow('scatter: 2 labels for 1 points')
    expect(() => scatter([[1, 2]], { labels: [0.5] })).toThrow(
      'scatter: expected labels to be whole numbers ≥ 0, got 0.5',
    )
  })
})

describe('chart', () => {
  test('placeAt is the way back from a value to its dot', () => {
    for (const log of [true, false]) {
      const chart = new Chart({ xRange: [-2, 3], yRange: [0.1, 10], log })
      const [x, y] = chart.placeAt(chart.x(1.5), chart.y(7))
      expect(x).toBeCloseTo(1.5, 10)
      expect(y).toBeCloseTo(7, 10)
    }
  })

  test('in a small space first the label goes, then the title, the legend, the axes', () => {
    const draw = (height: number) =>
      new Chart({
        xRange: [0, 1],
        yRange: [0, 1],
        title: 'T',
        xLabel: 'X',
        yLabel: 'Y',
        width: 20,
        height,
      }).toString()
    const has = (height: number) => [...'XTY┤'].filter(char => draw(height).includes(char)).join('')
    expect([8, 7, 6, 5, 4].map(has)).toEqual(['XTY┤', 'TY┤', 'Y┤', '┤', 'Y'])
  })

  test('data beyond the range is cut off', () => {
    const chart = new Chart({ xRange: [0, 1], yRange: [0, 1], width: 20, height: 6 })
    chart.path([
      [2, 2],
      [3, 3],
    ])
    for (const far of [5, -5, 1e12, -1e300, NaN, Infinity]) chart.mark(far, far, 'x')
    expect(chart.area.toString().trim()).toBe('')
  })
})

describe('decisionSurface', () => {
  const ranges = { xRange: [-1, 1], yRange: [-1, 1], width: 6, height: 2 } as const
  const right = (places: Point[]) => places.map(([x]) => Number(x > 0))

  test('by hand: class 1 at the right', () => {
    expect(decisionSurface(right, ranges)).toBe('   ░░░\n   ░░░')
    expect(decisionSurface(right, { ...ranges, ascii: true })).toBe('   ...\n   ...')
  })

  test('one score, a column, two scores, a tensor: the same', () => {
    const wanted = decisionSurface(right, ranges)
    expect(decisionSurface(places => right(places).map(s => [s]), ranges)).toBe(wanted)
    expect(decisionSurface(places => right(places).map(s => [1 - s, s]), ranges)).toBe(wanted)
    expect(decisionSurface(places => tensor(right(places)), ranges)).toBe(wanted)
  })

  test('the threshold of logits is 0', () => {
    const logits = (places: Point[]) => places.map(([x]) => x / 10)
    expect(decisionSurface(logits, { ...ranges, threshold: 0 })).toBe('   ░░░\n   ░░░')
  })

  test('of several classes the largest score wins, each with its texture', () => {
    const three = (places: Point[]) => places.map(([x]) => [x < -0.3 ? 1 : 0, 0.5, x > 0.3 ? 1 : 0])
    expect(decisionSurface(three, ranges)).toBe('  ░░▒▒\n  ░░▒▒')
  })

  test('points lie on top; the plane reaches a tenth beyond them', () => {
    let seen: Point[] = []
    const f = (places: Point[]) => {
      seen = places
      return right(places)
    }
    const text = decisionSurface(f, {
      points: [
        [0, 0],
        [10, 5],
      ],
      labels: [0, 1],
      width: 40,
      height: 20,
    })
    expect(text).toContain('●')
    expect(text.split('\n').slice(1).join('\n')).toContain('○')
    const xs = seen.map(([x]) => x)
    expect(Math.min(...xs)).toBeCloseTo(-1, 0)
    expect(Math.max(...xs)).toBeCloseTo(11, 0)
  })

  test('with many colours a cell has two places, one above the other', () => {
    let count = 0
    const f = (places: Point[]) => {
      count = places.length
      return right(places)
    }
    const text = decisionSurface(f, { ...ranges, color: 'truecolor' })
    expect(count).toBe(2 * 6 * 2)
    expect(text).toContain('▀')
    decisionSurface(f, ranges)
    expect(count).toBe(6 * 2)
  })

  test('errors', () => {
    expect(() => decisionSurface(right)).toThrow(
      'decisionSurface: give points, or xRange and yRange',
    )
    expect(() => decisionSurface(() => [1], ranges)).toThrow(
      'f got 12 places [12,2] and gave 1 scores: give one for each',
    )
    const single = (() => 1) as never
    expect(() => decisionSurface(single, ranges)).toThrow(
      'decisionSurface: f gave one number; it gets all places at once',
    )
  })
})

describe('grid', () => {
  const table = [
    [0, 10, 2],
    [-3, 4, 0.5],
  ]

  test('all columns are as wide as the widest number', () => {
    expect(grid(table)).toBe('   0   10    2\n  -3    4  0.5')
  })

  test('lit cells stand in brackets, and are coloured', () => {
    const lit = (row: number, column: number) => row === 1 && column > 0
    expect(grid(table, { lit })).toBe('   0   10    2\n  -3   [4][0.5]')
    expect(grid(table, { lit, color: '16' }).split('\n')[1]).toMatch(/\x1b\[33m +\[4\]\[0\.5\]/)
  })

  test('a title stands above', () => {
    expect(grid([[1]], { title: 'x' })).toBe('x\n 1')
  })

  test('what does not fit is left out', () => {
    expect(grid(table, { width: 10, height: 1 })).toBe('   0   10')
  })

  test('nothing to draw is told', () => {
    expect(() => grid([])).toThrow('grid: nothing to draw: the input is empty')
    expect(() => grid([[1], [1, 2]])).toThrow('grid: rows differ in length: row 0 has 1')
  })
})

describe('heatMap', () => {
  test('by hand', () => {
    const rows = heatMap(
      [
        [0, 1],
        [0.5, 0.25],
      ],
      { rowLabels: ['a', 'bc'], columnLabels: ['x', 'y'] },
    ).split('\n')
    // Five shades: 0 is the first, 0.25 the second, 0.5 the third, 1 the last.
    expect(rows.slice(0, 3)).toEqual(['   x y', ' a   ██', 'bc ▒▒░░'])
    expect(rows[3]).toMatch(/^0 .*█ 1$/)
  })

  test('around zero, when numbers lie on both sides', () => {
    const key = heatMap([[-1, 4]])
      .split('\n')
      .at(-1)!
    expect(key).toMatch(/^-4 .* 4$/)
  })

  test('a table too large is averaged', () => {
    // Columns in pairs, rows in pairs: means 0 and 1.
    const table = [
      [0, 0, 1, 1],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
      [1, 1, 0, 0],
    ]
    expect(heatMap(table, { width: 2, height: 2, ascii: true })).toBe(' @\n@')
  })

  test('NaN is seen', () => {
    expect(heatMap([[0, NaN, 1]]).split('\n')[0]).toBe('  ??██')
  })

  test('errors', () => {
    expect(() => heatMap([])).toThrow('heatMap: nothing to draw: the input is empty')
    expect(() => heatMap([[]])).toThrow('heatMap: nothing to draw')
  })
})

describe('bars', () => {
  test('by hand: eighths of a cell', () => {
    // Ten cells for 1: 0.25 is two and a half.
    expect(bars({ a: 1, b: 0.25 }, { width: 17 })).toBe('a ██████████ 1\nb ██▌        0.25')
    expect(bars([1, 0.25], { width: 17, ascii: true })).toBe('0 ########## 1\n1 ###        0.25')
  })

  test('negative bars reach to the left of zero', () => {
    expect(bars([-1, 1], { width: 9, labels: ['a', 'b'] })).toBe('a ██   -1\nb   ██ 1')
  })

  test('what does not fit is counted', () => {
    expect(bars([1, 2, 3, 4], { width: 12, height: 3 }).split('\n')[2]).toBe('(2 more)')
  })

  test('errors', () => {
    expect(() => bars([])).toThrow('bars: nothing to draw: the input is empty')
    expect(() => bars([1, 2], { labels: ['a'] })).toThrow('bars: 1 labels for 2 bars')
  })
})

test('beside: lines meet at one column, whatever their colours and widths', () => {
  expect(beside(['\x1b[94ma\x1b[0m\n损失', 'x\ny'])).toBe('\x1b[94ma\x1b[0m      x\n损失   y')
  expect(beside([])).toBe('')
})
