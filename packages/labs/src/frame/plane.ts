// Paper with a coordinate system: a picture that is addressed in the numbers of the problem, x to the
// right and y upwards, instead of in cells and dots.
import type { Color, Picture, Point, Range, Stroke } from '@neuralings/plots'

export class Plane {
  readonly picture: Picture
  readonly x: Range
  readonly y: Range

  constructor(picture: Picture, { x, y }: { x: Range; y: Range }) {
    this.picture = picture
    this.x = x
    this.y = y
  }

  /** Straight lines from point to point. */
  path(points: readonly Point[], stroke: Stroke = {}): void {
    this.picture.path(
      points.map(point => this.dotAt(point)),
      stroke,
    )
  }

  /** The curve of a function, across the whole width. */
  curve(f: (x: number) => number, stroke: Stroke = {}): void {
    const dots = this.picture.width * 2
    const xs = Array.from({ length: dots }, (_, i) => mix(this.x, i / (dots - 1)))
    this.path(xs.map(x => [x, f(x)] as const), stroke) // biome-ignore format: one thought
  }

  /** One character at a point. */
  mark(point: Point, char: string, color?: Color): void {
    this.picture.put(...this.cellAt(point), char, { fg: color })
  }

  /** The two axes, dim, where they are in sight. */
  axes(): void {
    this.path([[this.x[0], 0], [this.x[1], 0]], { color: 'dim', dash: [1, 3], mark: '.' }) // biome-ignore format: stays a row
    this.path([[0, this.y[0]], [0, this.y[1]]], { color: 'dim', dash: [1, 3], mark: '.' }) // biome-ignore format: stays a row
  }

  /** The column and the row that a point lies in. */
  cellAt(point: Point): [column: number, row: number] {
    const [x, y] = this.dotAt(point)
    return [Math.floor(x / 2), Math.floor(y / 4)]
  }

  /** Where a point lies, in dots from the top left. */
  dotAt([x, y]: Point): [number, number] {
    return [
      Math.round(share(this.x, x) * (this.picture.width * 2 - 1)),
      Math.round((1 - share(this.y, y)) * (this.picture.height * 4 - 1)),
    ]
  }
}

/** How far a value is on the way through a range: 0 at its beginning, 1 at its end. */
export function share([low, high]: Range, value: number): number {
  return (value - low) / (high - low)
}

/** The value at a share of the way through a range. */
export function mix([low, high]: Range, t: number): number {
  return low + (high - low) * t
}
