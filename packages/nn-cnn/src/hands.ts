// A window with a stride of s skips pixels. So the pixels are dealt like cards, every s-th of every s-th row to the same
// hand, and each place of the window sees those of one hand only: there the next stop is the next pixel again, as if there
// were no stride.
//
//   stride 2   a b a b a        the places of a window of 3 × 3 that see a, b, c, d
//              c d c d c        a b a
//              a b a b a        c d c
//                               a b a

import type { Pair } from './check.ts'
import type { Windows } from './windows.ts'

/** What one hand has of a picture. */
export interface Hand {
  rows: number
  columns: number
  /** Its first pixel in the picture, which has many more; and where that stands in the frame of the hand. */
  first: number
  at: number
  /** The rows and the columns of the window whose places see it. */
  places: readonly [rows: readonly number[], columns: readonly number[]]
}

/** Deals the pixels of a picture to all hands that are seen. The frames of the hands have rows of length `row`. */
export function dealPixels(
  [height, width]: Pair,
  { windows, row }: { windows: Windows; row: number },
): Hand[] {
  const [down, across] = [deal(height, 0, windows), deal(width, 1, windows)]
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

/** One side of what a hand has. */
interface Share {
  first: number
  count: number
  at: number
  places: number[]
}

/** Deals the pixels of one side of a picture: 0 is down, 1 across. */
function deal(length: number, d: 0 | 1, { size, stride, padding, dilation }: Windows): Share[] {
  const [s, before] = [stride[d], padding[d]]
  const places = Array.from({ length: size[d] }, (_, place) => place)
  const shares = Array.from({ length: s }, (_, who) => {
    const at = Math.max(0, Math.ceil((before - who) / s))
    const first = at * s + who - before
    const count = Math.max(0, Math.ceil((length - first) / s))
    return { first, count, at, places: places.filter(place => (place * dilation[d]) % s === who) }
  })
  return shares.filter(share => share.places.length > 0)
}
