// Which shade stands for which value of a table.
import type { Rgb } from './color.ts'
import { clamp, diverging, sequential } from './shades.ts'
import type { Range } from './ticks.ts'

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
  const share = (value: number) => clamp((value - range[0]) / (range[1] - range[0]))
  return { range, share, rgb: low < 0 && high > 0 ? diverging : sequential }
}
