// What every plot can be told about the space it has and the terminal it is drawn for, and what it answers when it is
// told something else: a name that is no option would be overlooked, a width that is none would fail deep inside.
import type { ColorDepth } from './color.ts'
import { requireRange } from './range.ts'
import { described } from './values.ts'

export interface DrawOptions {
  /** Columns: no line is wider. */
  width?: number
  /** Rows: there are no more. */
  height?: number
  /** Colours of the terminal; 'none' (the default) still tells everything. */
  color?: ColorDepth
  /** Printable ASCII only: no braille, no blocks. Your own titles and labels stay as they are. */
  ascii?: boolean
}

export const drawOptions = ['width', 'height', 'color', 'ascii'] as const

const depths: readonly unknown[] = ['none', '16', '256', 'truecolor'] satisfies ColorDepth[]

/**
 * The options of `op`, sure to have no other names than these, and no size, colour depth or range that is none.
 * Returns them.
 */
export function checkOptions<T extends object>(
  op: string,
  options: T,
  names: readonly (keyof T & string)[],
): T {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(
      `${op}: expected options { ${names.join(', ')} }, got ${described(options)}`,
    )
  for (const [name, value] of Object.entries(options)) {
    if (!(names as readonly string[]).includes(name))
      throw new TypeError(`${op}: there is no option ${name}, only ${names.join(', ')}`)
    if (value !== undefined) checkOption(op, [name, value], options)
  }
  return options
}

/** Some of the options, by name. */
export function pick<T, Name extends keyof T>(options: T, names: readonly Name[]): Pick<T, Name> {
  const entries = names.map(name => [name, options[name]])
  return Object.fromEntries(entries) as Pick<T, Name>
}

function checkOption(
  op: string,
  [name, value]: [string, unknown],
  options: { log?: boolean },
): void {
  // A bar of no length is one: what stands around it may leave no room.
  const least = op === 'progressBar' ? 0 : 1
  if (name === 'width' || name === 'height') requireSize(op, name, value, least)
  if (name === 'color' && !depths.includes(value))
    throw new TypeError(`${op}: expected color to be ${depths.join(', ')}, got ${described(value)}`)
  if (name === 'range' || name === 'xRange') requireRange(op, name, value)
  if (name === 'yRange') requireRange(op, name, value, options)
}

/** Stops unless a size is a whole number from `least` on. */
export function requireSize(op: string, name: string, size: unknown, least = 1): void {
  if (Number.isSafeInteger(size) && Number(size) >= least) return
  throw new RangeError(
    `${op}: expected ${name} to be a whole number ≥ ${least}, got ${described(size)}`,
  )
}
