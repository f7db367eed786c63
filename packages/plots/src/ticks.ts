// Where an axis puts its numbers: at round ones, 1, 2 or 5 times a power of ten, and how they are written.

import { halfWidth, type Range } from './range.ts'

/**
 * Round numbers within a range, about `count` of them and at least two.
 * ticks([0, 100], 6) is [0, 20, 40, 60, 80, 100].
 */
export function ticks([low, high]: Range, count: number): number[] {
  const step = roundStep(halfWidth([low, high]) / (Math.max(1, count - 1) / 2))
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  // A round step can be too wide for the range: one number alone would not tell the scale.
  if (last <= first && count < 20) return ticks([low, high], count + 1)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => times(first + i, step))
}

/**
 * Round numbers for a logarithmic axis: powers of ten, or 1, 2, 5 times them where there is room.
 * logTicks([0.01, 10], 4) is [0.01, 0.1, 1, 10].
 */
export function logTicks(range: Range, count: number): number[] {
  const dense = decades(range).flatMap(power => [1, 2, 5].map(digit => times(digit, 10 ** power)))
  const powers = decades(range).map(power => 10 ** power)
  const inside = (values: number[]) =>
    values.filter(v => v >= range[0] * (1 - 1e-9) && v <= range[1] * (1 + 1e-9))
  const choice = inside(dense).length <= count ? inside(dense) : inside(powers)
  const every = Math.ceil(choice.length / Math.max(1, count))
  return choice.filter((_, i) => i % every === 0)
}

/** The range widened to round numbers: eight steps or a few less cover it. */
export function roundRange([low, high]: Range): Range {
  const step = roundStep(halfWidth([low, high]) / 4)
  return [times(Math.floor(low / step + 1e-9), step), times(Math.ceil(high / step - 1e-9), step)]
}

/** The range of a logarithmic axis widened to 1, 2 or 5 times a power of ten. */
export function roundLogRange([low, high]: Range): Range {
  return [Number.isFinite(1 / low) ? 1 / roundStep(1 / low) : low, roundStep(high)]
}

/** Numbers on one axis, written alike: with the same number of decimals, unless they differ too much in size. */
export function tickLabels(values: readonly number[]): string[] {
  const sizes = values.map(Math.abs).filter(size => size > 0)
  const [least, largest] = [Math.min(...sizes), Math.max(...sizes)]
  if (largest >= 1e6 || largest < 1e-3 || largest / least > 100) return values.map(shortNumber)
  const decimals = Math.max(...values.map(value => (shortNumber(value).split('.')[1] ?? '').length))
  return values.map(value => value.toFixed(decimals))
}

/** Three digits that matter, without zeros at the end: 0.333, 12.5, 2e-7. */
export function shortNumber(value: number): string {
  const digits = Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 3))
  const size = Math.abs(digits)
  const isPlain = size === 0 || (size >= 1e-3 && size < 1e6) || !Number.isFinite(value)
  // Rounding up the largest numbers would make them infinite.
  const text = Number.isFinite(digits) ? digits.toExponential() : value.toExponential(2)
  return isPlain ? String(digits) : text.replace('e+', 'e')
}

/** The least 1, 2 or 5 times a power of ten that is no smaller than `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const digit = [1, 2, 5, 10].find(d => d * power >= step * (1 - 1e-9))!
  return times(digit, power)
}

/** A product without the last digits' noise: 3 × 0.1 is 0.3. Beyond the largest number it is that number. */
function times(count: number, step: number): number {
  const product = Number((count * step).toPrecision(12)) + 0 // -0 becomes 0
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, product))
}

function decades([low, high]: Range): number[] {
  const first = Math.floor(Math.log10(low))
  const last = Math.min(308, Math.ceil(Math.log10(high)))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
