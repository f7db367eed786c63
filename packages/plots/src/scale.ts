// From a value to its place among dots: linear or logarithmic, left to right or bottom to top.
import { type Range, shareOf, valueAt } from './range.ts'

/** Which dot shows a value; it may lie outside, and is NaN for a value that has no place. */
export type Scale = (value: number) => number

interface ScaleOptions {
  dots: number
  log?: boolean
  flip?: boolean
}

/** Further out than any picture reaches, and near enough to reckon with. */
const far = 1e9

/** Where values of `range` lie among `dots` dots; `flip` counts from the far end. */
export function scale([low, high]: Range, { dots, log, flip }: ScaleOptions): Scale {
  const measure = log ? Math.log10 : (value: number) => value
  const ends: Range = [measure(low), measure(high)]
  return value => {
    const measured = measure(value)
    if (!Number.isFinite(measured)) return Number.NaN
    const share = shareOf(measured, ends)
    return Math.max(-far, Math.min(far, (flip ? 1 - share : share) * (dots - 1)))
  }
}

/** The way back: the value that a dot stands for. */
export function unscale([low, high]: Range, { dots, log, flip }: ScaleOptions): Scale {
  const measure = log ? Math.log10 : (value: number) => value
  const ends: Range = [measure(low), measure(high)]
  return dot => {
    const share = dot / (dots - 1)
    const measured = valueAt(flip ? 1 - share : share, ends)
    return log ? 10 ** measured : measured
  }
}
