// Bars to compare amounts: probabilities of classes, of next words, sizes of gradients.

import { greatest } from './greatest.ts'
import { checkOptions, type DrawOptions, drawOptions } from './options.ts'
import { Picture } from './picture.ts'
import { type Range, rangeOf, shareOf } from './range.ts'
import { textWidth } from './text-width.ts'
import { shortNumber } from './ticks.ts'
import { isArrayable, isList, requireSome, toList, type Values } from './values.ts'

export interface BarsOptions extends DrawOptions {
  title?: string
  /** A name for each bar; without it, its number. */
  labels?: readonly string[]
  /** The values at the two ends; without it, from 0 to the greatest (from the least, when negative). */
  range?: Range
}

/**
 * Draws one bar a line, with its name and its value. Bars that do not fit are counted in the last line.
 *
 * @throws RangeError when there are no bars, or not one label for each.
 * @example
 * console.log(bars({ cat: 0.75, dog: 0.25 }, { width: 22 }))
 * // cat █████████████ 0.75
 * // dog ████▍         0.25
 */
export function bars(
  values: Values | Readonly<Record<string, number>>,
  options: BarsOptions = {},
): string {
  const names = [...drawOptions, 'title', 'labels', 'range'] as const
  const { title, ...look } = checkOptions('bars', options, names)
  const { width = 60, height = 24, color = 'none', ascii = false } = look
  const entries = toEntries(values, options.labels)
  const top = title && height > 1 ? 1 : 0
  const shown = entries.length > height - top ? entries.slice(0, height - top - 1) : entries
  const isCut = shown.length < entries.length
  const picture = new Picture({ width, height: top + shown.length + Number(isCut), ascii })
  if (top) picture.text(0, 0, title!)
  const plan = layOut(entries, { width, range: options.range })
  for (const [i, entry] of shown.entries()) drawBar(picture, top + i, { ...entry, ...plan })
  if (isCut)
    picture.text(0, picture.height - 1, `(${entries.length - shown.length} more)`, { fg: 'dim' })
  return picture.toString({ color })
}

interface Entry {
  label: string
  value: number
}

function toEntries(
  values: Values | Readonly<Record<string, number>>,
  labels?: readonly string[],
): Entry[] {
  const isPlain = isArrayable(values) || isList(values) || typeof values !== 'object'
  const list = toList('bars', isPlain ? values : Object.values(values))
  const names = labels ?? (isPlain ? list.map((_, i) => String(i)) : Object.keys(values))
  requireSome('bars', list)
  if (names.length !== list.length)
    throw new RangeError(`bars: ${names.length} labels for ${list.length} bars`)
  return list.map((value, i) => ({ label: names[i], value }))
}

interface Plan {
  /** Where bars begin, and cells up to where the longest ends. */
  left: number
  size: number
  range: Range
}

function layOut(
  entries: readonly Entry[],
  { width, range }: { width: number; range?: Range },
): Plan {
  const left = greatest(entries.map(({ label }) => textWidth(label))) + 1
  const right = greatest(entries.map(({ value }) => shortNumber(value).length)) + 1
  const [low, high] = rangeOf('bars', [0, ...entries.map(({ value }) => value)])
  return { left, size: Math.max(1, width - left - right), range: range ?? [low, high] }
}

function drawBar(
  picture: Picture,
  row: number,
  { label, value, left, size, range }: Entry & Plan,
): void {
  const place = (v: number) => size * shareOf(Math.min(range[1], Math.max(range[0], v)), range)
  const zero = Math.min(Math.max(0, range[0]), range[1])
  const ends = [place(zero), place(value)].sort((a, b) => a - b)
  const style = { fg: value < 0 ? 'orange' : 'blue' } as const
  picture.text(left - 1 - textWidth(label), row, label)
  for (let i = 0; i < size; i++) {
    const covered = [Math.max(0, ends[0] - i), Math.min(1, ends[1] - i)] as const
    if (covered[1] > covered[0]) picture.put(left + i, row, barChar(covered, picture.ascii), style)
  }
  picture.text(left + size + 1, row, shortNumber(value))
}

/** A cell filled from one share of its width to another. */
function barChar([start, end]: readonly [number, number], ascii: boolean): string {
  if (ascii) return end - start >= 0.5 ? '#' : ' '
  if (start > 0) return start > 0.75 ? ' ' : start > 0.25 ? '▐' : '█'
  return [...' ▏▎▍▌▋▊▉█'][Math.round(end * 8)]
}
