// A picture made of character cells: the one thing every plot draws on. Each cell is also eight dots, two
// wide and four high, so that curves are smooth. Nothing can be drawn outside, so no picture is ever too large.

import type { Color, ColorDepth, Style } from './color.ts'
import { dotBit } from './dots.ts'
import { requireSize } from './options.ts'
import { type Cell, rowText } from './row-text.ts'
import { type Point, walkSegment } from './segment.ts'
import { textWidth } from './text-width.ts'

/** How dots are drawn. */
export interface Stroke {
  color?: Color
  /** Dots drawn and dots left out, in turn: `[4, 3]` is a dashed line. */
  dash?: readonly [on: number, off: number]
  /** In ASCII, the character to use instead of one that looks like the dots. */
  mark?: string
}

/** What one sees as one character; dear to make. */
const segmenter = new Intl.Segmenter()

/**
 * A grid of `width` × `height` character cells. Places are given in cells (column, row) or in dots (x, y);
 * both count from 0 at the top left, and whatever lies outside is left out.
 *
 * @throws RangeError when a size is not a whole number of at least 1.
 * @example
 * const picture = new Picture({ width: 5, height: 2 })
 * picture.path([[0, 7], [9, 0]])
 * picture.text(0, 0, 'up')
 * console.log(picture.toString())
 * // up⢀⠤⠊
 * // ⡠⠒⠁
 */
export class Picture {
  readonly width: number
  readonly height: number
  readonly ascii: boolean
  private readonly cells: Cell[]

  constructor({
    width,
    height,
    ascii = false,
  }: { width: number; height: number; ascii?: boolean }) {
    requireSize('Picture', 'width', width)
    requireSize('Picture', 'height', height)
    this.width = width
    this.height = height
    this.ascii = ascii
    this.cells = Array.from({ length: width * height }, () => ({ dots: 0 }))
  }

  /** Lights one dot. A cell shows the colour of the last dot lit in it. */
  dot(x: number, y: number, { color, mark }: Stroke = {}): void {
    const cell = this.cell(Math.floor(x / 2), Math.floor(y / 4))
    if (!cell) return
    cell.dots |= dotBit(x & 1, y & 3)
    cell.fg = color
    cell.mark = mark
  }

  /** Draws straight lines of dots from point to point; dashes go on around corners. */
  path(points: readonly Point[], stroke: Stroke = {}): void {
    const [on, off] = stroke.dash ?? [1, 0]
    const box = { width: this.width * 2, height: this.height * 4 }
    let count = 0
    let last = ''
    const visit = (x: number, y: number) => {
      const here = `${x},${y}`
      if (here !== last && count++ % (on + off) < on) this.dot(x, y, stroke)
      last = here
    }
    points.forEach((to, i) => {
      walkSegment([points[Math.max(0, i - 1)], to], box, visit)
    })
  }

  /** Writes text along a row; wide characters (漢字) take two cells. */
  text(column: number, row: number, text: string, style: Style = {}): void {
    for (const { segment } of segmenter.segment(text)) {
      this.put(column, row, segment, style)
      column += textWidth(segment)
    }
  }

  /** Puts one character over whatever is in a cell; the ground stays unless `bg` is given. */
  put(column: number, row: number, char: string, style: Style = {}): void {
    const width = textWidth(char)
    const cell = this.cell(column, row)
    if (!cell || width === 0) return
    cell.char = char
    cell.fg = style.fg
    cell.bg = style.bg ?? cell.bg
    cell.isWide = width > 1
    if (cell.isWide)
      Object.assign(this.cell(column + 1, row) ?? {}, style, { char: '', isWide: false })
  }

  /** Colours the ground of a cell; what is drawn in it stays. */
  fill(column: number, row: number, bg: Color): void {
    const cell = this.cell(column, row)
    if (cell) cell.bg = bg
  }

  /** Copies another picture, its top left corner to this cell. */
  place(column: number, row: number, other: Picture): void {
    other.cells.forEach((source, i) => {
      const target = this.cell(column + (i % other.width), row + Math.floor(i / other.width))
      if (target) Object.assign(target, source)
    })
  }

  /** The rows as text, without the blanks at the end of a row. */
  toLines({ color = 'none' }: { color?: ColorDepth } = {}): string[] {
    const { width, height, ascii } = this
    return Array.from({ length: height }, (_, row) =>
      rowText(this.cells.slice(row * width, (row + 1) * width), { ascii, color }),
    )
  }

  /** The rows as one text. */
  toString({ color = 'none' }: { color?: ColorDepth } = {}): string {
    return this.toLines({ color }).join('\n')
  }

  private cell(column: number, row: number): Cell | undefined {
    const isInside = column >= 0 && column < this.width && row >= 0 && row < this.height
    return isInside ? this.cells[row * this.width + column] : undefined
  }
}
