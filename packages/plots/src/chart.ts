// Axes around a picture: round numbers at the left and below, a title, a legend, and a place for data in
// the middle. `line`, `scatter` and `decisionSurface` are drawn on a chart; so can anything else be.
import { drawFrame } from './chart-frame.ts'
import { layOut } from './chart-layout.ts'
import { axisOptions, type ChartOptions } from './chart-options.ts'
import type { Style } from './color.ts'
import { checkOptions } from './options.ts'
import { Picture, type Stroke } from './picture.ts'
import { requireRange } from './range.ts'
import { type Scale, scale, unscale } from './scale.ts'
import type { Point } from './segment.ts'

/**
 * An empty chart to draw on in the data's own coordinates. In a space too small for them, the title, the
 * labels and at last the axes are left out.
 *
 * @throws RangeError when a range is empty or not finite, or not above 0 on a log axis.
 * @example
 * const chart = new Chart({ xRange: [0, 4], yRange: [0, 2], width: 24, height: 7 })
 * chart.path([[0, 0], [4, 2]])
 * chart.mark(3, 0.5, 'x')
 * console.log(chart.toString())
 * // 2 ┤                 ⣀⠤⠒⠉
 * //   │            ⢀⡠⠤⠒⠉
 * //   │        ⢀⡠⠔⠊⠁
 * //   │    ⣀⠤⠒⠊⠁      x
 * // 0 ┤⣀⠤⠒⠉
 * //   └┬─────────┬─────────┬
 * //    0         2         4
 */
export class Chart {
  /** What is inside the axes; draw here in cells or dots. */
  readonly area: Picture
  /** From a value to its column of dots in `area`. */
  readonly x: Scale
  /** From a value to its row of dots in `area`. */
  readonly y: Scale
  private readonly xBack: Scale
  private readonly yBack: Scale
  private readonly options: Required<Pick<ChartOptions, 'width' | 'height' | 'ascii' | 'color'>> &
    ChartOptions

  constructor(options: ChartOptions) {
    checkOptions('Chart', options, [...axisOptions, 'log', 'wholeX', 'legend'])
    const { width = 60, height = 15, ascii = false, color = 'none', log, xRange, yRange } = options
    requireRange('Chart', 'xRange', xRange)
    requireRange('Chart', 'yRange', yRange, { log })
    this.options = { ...options, width, height, ascii, color }
    const { columns, rows } = layOut(this.options)
    this.area = new Picture({ width: columns, height: rows, ascii })
    const [across, up] = [{ dots: columns * 2 }, { dots: rows * 4, log, flip: true }]
    this.x = scale(xRange, across)
    this.y = scale(yRange, up)
    this.xBack = unscale(xRange, across)
    this.yBack = unscale(yRange, up)
  }

  /** Draws straight lines from point to point; the line breaks where a number is NaN or infinite. */
  path(points: Iterable<Point>, stroke: Stroke = {}): void {
    let piece: Point[] = []
    for (const [x, y] of points) {
      const dot: Point = [this.x(x), this.y(y)]
      if (dot.every(Number.isFinite)) piece.push(dot)
      else {
        this.area.path(piece, stroke)
        piece = []
      }
    }
    this.area.path(piece, stroke)
  }

  /** Puts a character in the cell that holds a point. */
  mark(x: number, y: number, glyph: string, style: Style = {}): void {
    const [dotX, dotY] = [Math.round(this.x(x)), Math.round(this.y(y))]
    this.area.put(Math.floor(dotX / 2), Math.floor(dotY / 4), glyph, style)
  }

  /** The place in the data under a dot of `area`; halves of dots are allowed. */
  placeAt(dotX: number, dotY: number): Point {
    return [this.xBack(dotX), this.yBack(dotY)]
  }

  toString(): string {
    return drawFrame(this.options, this.area).toString({ color: this.options.color })
  }
}
