import { type Color, Picture, paint } from '@neuralings/plots'
import { describe, expect, test } from 'vitest'

function drawn(width: number, height: number, draw: (picture: Picture) => void): string[] {
  const picture = new Picture({ width, height })
  draw(picture)
  return picture.toLines()
}

describe('dots', () => {
  test.each([
    // Unicode numbers the dots of braille 1 2 3 7 down the left and 4 5 6 8 down the right.
    [0, 0, '⠁'],
    [0, 1, '⠂'],
    [0, 2, '⠄'],
    [0, 3, '⡀'],
    [1, 0, '⠈'],
    [1, 1, '⠐'],
    [1, 2, '⠠'],
    [1, 3, '⢀'],
  ])('dot (%i, %i) is %s', (x, y, char) => {
    expect(drawn(1, 1, picture => picture.dot(x, y))).toEqual([char])
  })

  test('dots of one cell add up', () => {
    const all = (picture: Picture) => {
      for (let x = 0; x < 2; x++) for (let y = 0; y < 4; y++) picture.dot(x, y)
    }
    expect(drawn(2, 1, all)).toEqual(['⣿'])
  })

  test('what lies outside is left out', () => {
    const outside = (picture: Picture) => {
      for (const [x, y] of [
        [-1, 0],
        [4, 0],
        [0, -1],
        [0, 4],
      ])
        picture.dot(x, y)
      picture.put(2, 0, 'x')
      picture.text(-2, 0, 'abc')
      picture.text(0, 1, 'abc')
    }
    expect(drawn(2, 1, outside)).toEqual(['c'])
  })
})

describe('paths', () => {
  test('a diagonal', () => {
    expect(
      drawn(2, 1, picture =>
        picture.path([
          [0, 0],
          [3, 3],
        ]),
      ),
    ).toEqual(['⠑⢄'])
  })

  test('both ways are the same', () => {
    const there = drawn(9, 3, picture =>
      picture.path([
        [0, 0],
        [17, 11],
      ]),
    )
    expect(
      drawn(9, 3, picture =>
        picture.path([
          [17, 11],
          [0, 0],
        ]),
      ),
    ).toEqual(there)
  })

  test('a corner, and a path of one point', () => {
    expect(
      drawn(2, 1, picture =>
        picture.path([
          [0, 0],
          [0, 3],
          [3, 3],
        ]),
      ),
    ).toEqual(['⣇⣀'])
    expect(drawn(2, 1, picture => picture.path([[3, 0]]))).toEqual([' ⠈'])
  })

  test('dashes go on around a corner', () => {
    // Down the left: dots 0 and 1 on, 2 and 3 off; then along the bottom: 1 and 2 on, 3 off.
    const dashed = (picture: Picture) =>
      picture.path(
        [
          [0, 0],
          [0, 3],
          [3, 3],
        ],
        { dash: [2, 2] },
      )
    expect(drawn(2, 1, dashed)).toEqual(['⢃⡀'])
  })

  test('a line to far away is cut off at the edge, at once', () => {
    const far = drawn(3, 1, picture =>
      picture.path([
        [0, 0],
        [1e15, 0],
      ]),
    )
    expect(far).toEqual(['⠉⠉⠉'])
    expect(
      drawn(3, 1, picture =>
        picture.path([
          [0, -9],
          [9, -9],
        ]),
      ),
    ).toEqual([''])
  })
})

describe('text', () => {
  test('lies over dots', () => {
    const both = (picture: Picture) => {
      picture.path([
        [0, 0],
        [5, 0],
      ])
      picture.text(1, 0, 'a')
    }
    expect(drawn(3, 1, both)).toEqual(['⠉a⠉'])
  })

  test('wide characters take two cells', () => {
    expect(drawn(6, 1, picture => picture.text(0, 0, '损失 x'))).toEqual(['损失 x'])
    expect(drawn(3, 1, picture => picture.text(0, 0, '损失'))).toEqual(['损'])
  })

  test('half of a wide character, drawn over, is a blank', () => {
    const over = (column: number) => (picture: Picture) => {
      picture.text(0, 0, '损失')
      picture.put(column, 0, '|')
    }
    expect(drawn(4, 1, over(0))).toEqual(['| 失'])
    expect(drawn(4, 1, over(1))).toEqual([' |失'])
    expect(drawn(4, 1, over(2))).toEqual(['损|'])
  })

  test('control characters and line ends are left out', () => {
    expect(drawn(4, 1, picture => picture.text(0, 0, 'a\n\tb\x1b'))).toEqual(['ab'])
  })
})

test('blanks at the end of a row are left out, rows are not', () => {
  expect(drawn(3, 3, picture => picture.put(1, 1, 'x'))).toEqual(['', ' x', ''])
})

test('a picture placed in another is cut off at its edge', () => {
  const small = new Picture({ width: 3, height: 1 })
  small.text(0, 0, 'abc')
  expect(drawn(4, 2, picture => picture.place(2, 1, small))).toEqual(['', '  ab'])
})

describe('ASCII', () => {
  test.each([
    [
      'up',
      [
        [0, 3],
        [1, 0],
      ],
      '/',
    ],
    [
      'down',
      [
        [0, 0],
        [1, 3],
      ],
      '\\',
    ],
    [
      'upright',
      [
        [0, 0],
        [0, 3],
      ],
      '|',
    ],
    [
      'on the floor',
      [
        [0, 3],
        [1, 3],
      ],
      '_',
    ],
  ] as const)('a line %s', (_, points, char) => {
    const picture = new Picture({ width: 1, height: 1, ascii: true })
    picture.path(points)
    expect(picture.toLines()).toEqual([char])
  })

  test('a mark takes the place of dots', () => {
    const picture = new Picture({ width: 3, height: 1, ascii: true })
    picture.path(
      [
        [0, 0],
        [5, 0],
      ],
      { mark: 'o' },
    )
    expect(picture.toString()).toBe('ooo')
  })
})

describe('colour', () => {
  const esc = '\x1b['

  test('each depth has its own code, none has no code', () => {
    const orange: Color = 'orange'
    expect(paint('x', { fg: orange }, 'none')).toBe('x')
    expect(paint('x', { fg: orange }, '16')).toBe(`${esc}33mx${esc}0m`)
    expect(paint('x', { fg: [255, 0, 0] }, '256')).toBe(`${esc}38;5;196mx${esc}0m`)
    expect(paint('x', { bg: [1, 2, 3] }, 'truecolor')).toBe(`${esc}48;2;1;2;3mx${esc}0m`)
  })

  test('the nearest of 256: the cube, its corners, and greys', () => {
    const code = (color: Color) => paint('', { fg: color }, '256').split(/[;m]/)[2]
    expect(code([0, 0, 0])).toBe('16')
    expect(code([255, 255, 255])).toBe('231')
    expect(code([0, 0, 250])).toBe('21')
    expect(code([118, 118, 118])).toBe('243')
  })

  test('a colour without a name is not shown in 16 colours', () => {
    expect(paint('x', { fg: [9, 9, 9], bg: 'dim' }, '16')).toBe('x')
    expect(paint('x', { bg: 'blue' }, '16')).toBe(`${esc}104mx${esc}0m`)
  })

  test('neighbours of one colour share a code', () => {
    const picture = new Picture({ width: 5, height: 1 })
    picture.text(0, 0, 'ab', { fg: 'blue' })
    picture.text(2, 0, 'c')
    picture.fill(4, 0, 'orange')
    expect(picture.toString({ color: '16' })).toBe(`${esc}94mab${esc}0mc ${esc}43m ${esc}0m`)
  })
})

test('a size that is none is told in a sentence', () => {
  const say = (size: number) => `to be a whole number ≥ 1, got ${size}`
  expect(() => new Picture({ width: 0, height: 3 })).toThrow(`Picture: expected width ${say(0)}`)
  expect(() => new Picture({ width: 3, height: 2.5 })).toThrow(
    `Picture: expected height ${say(2.5)}`,
  )
})
