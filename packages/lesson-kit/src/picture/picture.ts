// A picture of what a learner's file does, as plain data: it is made where that code runs, and drawn by a
// screen at its own size and in its own colours. `yours` is the learner's, `wanted` what is to become of
// it; null where there is nothing of it to show.

/** A number, or null for a gap: NaN, infinity, a value that was never given, a call that threw. */
export type Value = number | null

export type Picture = {
  /** What is to be seen, below the picture. */
  caption?: string
  /** What the run has reached, in a few words: `held out 94.1 %`. It is kept with the learner's progress. */
  reached?: string
} & PictureBody

/** A picture without its words. */
export type PictureBody =
  | CurvesPicture
  | SurfacePicture
  | BarsPicture
  | TablePicture
  | ImagesPicture
  | TextPicture

interface Sides<Side> {
  yours: Side | null
  wanted: Side | null
}

/** Values over x. */
export interface CurvesPicture extends Sides<readonly Value[]> {
  type: 'curves'
  x: readonly number[]
  /** Points to be met, `[x, y]`. */
  points?: readonly (readonly [number, number])[]
  log?: boolean
  xLabel?: string
}

/** What a classifier says everywhere in a part of the plane: scores on a square grid, lowest row first. */
export interface SurfacePicture extends Sides<readonly Value[]> {
  type: 'surface'
  xRange: readonly [number, number]
  yRange: readonly [number, number]
  points?: readonly (readonly [number, number])[]
  /** The class of each point. */
  labels?: readonly number[]
  /** Above it lies class 1. */
  threshold: number
}

/** Amounts to compare. */
export interface BarsPicture extends Sides<readonly Value[]> {
  type: 'bars'
  labels: readonly string[]
}

/** A matrix as shades. */
export interface TablePicture extends Sides<readonly (readonly Value[])[]> {
  type: 'table'
  rowLabels?: readonly string[]
  columnLabels?: readonly string[]
}

/** Grey pictures, each a flat square, with what is said of each of them. */
export interface ImagesPicture extends Sides<readonly string[]> {
  type: 'images'
  images: readonly (readonly Value[])[]
}

/** Lines of text: a graph, an order. */
export interface TextPicture extends Sides<readonly string[]> {
  type: 'text'
}
