// What an author writes in an exercise's picture.ts: how to get from the learner's file to a picture. Only
// `yours` meets the learner's code; whatever goes wrong there leaves a gap.

/** What counts as numbers: arrays in any depth, typed arrays, tensors. Taken row by row. */
export type Numbers =
  | number
  | ArrayLike<number>
  | readonly Numbers[]
  | { toArray(): unknown }
  | { data: { toArray(): unknown } }

/** A function of x, or its values. */
export type Curve = ((x: number) => unknown) | Numbers

/** A place in the plane. */
export type Place = [x: number, y: number]

/** `File`: what the exercise exports. `Kept`: what its tests have put aside with `keepForPicture`. */
type Yours<File, Kept, Side> = (file: File, kept: Kept) => Side

interface Words<File, Kept> {
  caption?: string | Yours<File, Kept, string>
  reached?: Yours<File, Kept, string>
}

export interface CurvesSpec<File, Kept> {
  type: 'curves'
  x: readonly number[]
  yours: Yours<File, Kept, Curve>
  wanted?: Curve
  points?: readonly Place[]
  log?: boolean
  xLabel?: string
}

/** Scores of all places at once, one for each. */
export type Scores = (places: Place[]) => Numbers

export interface SurfaceSpec<File, Kept> {
  type: 'surface'
  xRange: readonly [number, number]
  yRange: readonly [number, number]
  yours: Yours<File, Kept, Scores>
  wanted?: Scores
  points?: readonly Place[]
  labels?: readonly number[]
  /** Above it lies class 1. Default 0.5, as for probabilities. */
  threshold?: number
}

export interface BarsSpec<File, Kept> {
  type: 'bars'
  labels: readonly string[]
  yours: Yours<File, Kept, Numbers>
  wanted?: Numbers
}

export interface TableSpec<File, Kept> {
  type: 'table'
  /** Rows and columns of the table. */
  shape: readonly [rows: number, columns: number]
  yours: Yours<File, Kept, Numbers>
  wanted?: Numbers
  rowLabels?: readonly string[]
  columnLabels?: readonly string[]
}

export interface ImagesSpec<File, Kept> {
  type: 'images'
  /** How many numbers a picture has: a square, row by row. */
  pixels: number
  images: Yours<File, Kept, readonly Numbers[]>
  yours: Yours<File, Kept, readonly string[]>
  wanted?: readonly string[] | Yours<File, Kept, readonly string[]>
}

export interface TextSpec<File, Kept> {
  type: 'text'
  yours: Yours<File, Kept, readonly string[]>
  wanted?: readonly string[]
}

export type PictureSpec<File = unknown, Kept = unknown> = Words<File, Kept> & BodySpec<File, Kept>

export type BodySpec<File = unknown, Kept = unknown> =
  | CurvesSpec<File, Kept>
  | SurfaceSpec<File, Kept>
  | BarsSpec<File, Kept>
  | TableSpec<File, Kept>
  | ImagesSpec<File, Kept>
  | TextSpec<File, Kept>

/**
 * Says what is to be seen of the learner's file.
 * @example
 * export default picture<typeof import('./exercise.ts')>({
 *   type: 'curves',
 *   x: range(0, 10),
 *   yours: ({ double }) => double,
 *   wanted: x => 2 * x,
 * })
 */
export const picture = <File, Kept = Record<string, never>>(
  spec: PictureSpec<File, Kept>,
): PictureSpec<File, Kept> => spec

/**
 * `count` numbers from `low` to `high`, evenly spaced.
 * @example
 * range(0, 1, 5) // [0, 0.25, 0.5, 0.75, 1]
 */
export const range = (low: number, high: number, count = 81): number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))
