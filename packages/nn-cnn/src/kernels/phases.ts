// A window with a stride of s skips pixels. So the pixels are dealt into phases, every s-th of every s-th row into the
// same one, and each place of the window sees those of one phase only: there the next stop is the next pixel again, as if
// there were no stride. Signal processing: the polyphase decomposition.
//
//   stride 2   a b a b a        the places of a window of 3 × 3 that see a, b, c, d
//              c d c d c        a b a
//              a b a b a        c d c
//                               a b a

import type { Pair } from '../check.ts'
import type { Windows } from '../windows.ts'

/** The pixels of one phase of a picture. */
export interface Phase {
  rows: number
  columns: number
  /** Its first pixel in the picture, which has many more; and where that stands in the padded rows of the phase. */
  first: number
  at: number
  /** The rows and the columns of the window whose places see it. */
  places: readonly [rows: readonly number[], columns: readonly number[]]
}

/** All phases of a picture that are seen. Their padded rows are of length `row`. */
export function phasesOf(
  [height, width]: Pair,
  { windows, row }: { windows: Windows; row: number },
): Phase[] {
  const [down, across] = [phasesAlong(0, height, windows), phasesAlong(1, width, windows)]
  return down.flatMap(v =>
    across.map(h => ({
      rows: v.count,
      columns: h.count,
      first: v.first * width + h.first,
      at: v.at * row + h.at,
      places: [v.places, h.places] as const,
    })),
  )
}

/** A phase of one side of a picture. */
interface PhaseAlong {
  first: number
  count: number
  at: number
  places: number[]
}

/** Of so many pixels, down (0) or across (1). */
function phasesAlong(
  d: 0 | 1,
  length: number,
  { size, stride, padding, dilation }: Windows,
): PhaseAlong[] {
  const [s, before] = [stride[d], padding[d]]
  const places = Array.from({ length: size[d] }, (_, place) => place)
  const phases = Array.from({ length: s }, (_, phase) => {
    const at = Math.max(0, Math.ceil((before - phase) / s))
    const first = at * s + phase - before
    const count = Math.max(0, Math.ceil((length - first) / s))
    return { first, count, at, places: places.filter(place => (place * dilation[d]) % s === phase) }
  })
  return phases.filter(({ places }) => places.length > 0)
}
