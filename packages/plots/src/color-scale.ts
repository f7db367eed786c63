// Which shade stands for which value of a table.
import type { Rgb } from './color.ts'
import { type Range, shareOf } from './range.ts'
import { clamp, diverging, sequential } from './shades.ts'

export interface ColorScale {
  range: Range
  /** The value's share of the way through the range. */
  share(value: number): number
  rgb(share: number): Rgb
}

/** Around zero when the range is on both sides of it: then equal sizes look equally strong. */
export function colorScale([low, high]: Range): ColorScale {
  const reach = Math.max(-low, high)
  const range: Range = low < 0 && high > 0 ? [-reach, reach] : [low, high]
  const share = (value: number) => clamp(shareOf(value, range))
  return { range, share, rgb: low < 0 && high > 0 ? diverging : sequential }
}
