// From the learner's functions to a picture, in the thread where they run. What of theirs throws, or is no
// number, leaves a gap; the author's own functions must not fail.
import type { Picture, PictureBody } from './picture.ts'
import type { BodySpec, PictureSpec, Place, SurfaceSpec } from './spec.ts'
import { attempt, curveOf, rowsOf, textsOf, valuesOf } from './values.ts'

/** Cells on each side of a surface. */
const gridSize = 32

/** What there is to see of what a file exports, or null when that is nothing. */
export function draw(spec: PictureSpec, file: unknown, kept: unknown): Picture | null {
  const { caption, reached, ...body } = spec
  const drawn = sides(body, file, kept)
  const picture = {
    ...drawn,
    caption: typeof caption === 'function' ? attempt(() => String(caption(file, kept))) : caption,
    // Where a run has come to nothing, it has reached nothing.
    reached: reached && drawn.yours ? attempt(() => String(reached(file, kept))) : undefined,
  }
  const hasPoints = 'points' in picture && picture.points !== undefined
  return picture.yours || picture.wanted || hasPoints ? picture : null
}

/** Both sides; what the learner's functions give is asked for through `mine`. */
function sides(spec: BodySpec, file: unknown, kept: unknown): PictureBody {
  const mine = <Side>(of: (file: unknown, kept: unknown) => Side): Side | undefined =>
    attempt(() => of(file, kept))
  switch (spec.type) {
    case 'curves': {
      const { x, yours, wanted } = spec
      return { ...spec, yours: curveOf(mine(yours), x), wanted: curveOf(wanted, x) }
    }
    case 'surface': {
      const { yours, wanted, threshold = 0.5 } = spec
      const places = placesOf(spec)
      const scores = mine((...given) => yours(...given)(places.map(([x, y]) => [x, y])))
      const count = places.length
      return {
        ...spec,
        threshold,
        yours: valuesOf(scores, count),
        wanted: valuesOf(wanted?.(places), count),
      }
    }
    case 'bars': {
      const { yours, wanted, labels } = spec
      const count = labels.length
      return { ...spec, yours: valuesOf(mine(yours), count), wanted: valuesOf(wanted, count) }
    }
    case 'table': {
      const { yours, wanted, shape } = spec
      const table = (given: unknown) => rowsOf(valuesOf(given, shape[0] * shape[1]), shape[1])
      return { ...spec, yours: table(mine(yours)), wanted: table(wanted) }
    }
    case 'images': {
      const { images, pixels, yours, wanted } = spec
      const shown = Array.from(images(file, kept), image => valuesOf(image, pixels) ?? [])
      const truth = typeof wanted === 'function' ? wanted(file, kept) : wanted
      return { ...spec, images: shown, yours: textsOf(mine(yours)), wanted: textsOf(truth) }
    }
    case 'text':
      return { ...spec, yours: textsOf(mine(spec.yours)), wanted: textsOf(spec.wanted) }
  }
}

/** The middles of the cells of a square grid, the lowest row first. */
function placesOf({ xRange, yRange }: SurfaceSpec<unknown, unknown>): Place[] {
  const along = ([low, high]: readonly [number, number], i: number): number =>
    low + ((high - low) * (i + 0.5)) / gridSize
  return Array.from({ length: gridSize ** 2 }, (_, i) => [
    along(xRange, i % gridSize),
    along(yRange, Math.floor(i / gridSize)),
  ])
}
