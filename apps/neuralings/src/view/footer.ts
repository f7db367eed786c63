// The keys along the bottom: as many as fit, the last two always.
import { width } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'

/** `brief` is said instead where room is short. */
export type KeyHelp = readonly [keys: string, does: string, brief?: string]

export function footerLine(keys: readonly KeyHelp[], columns: number, theme: Theme): string {
  const full = written(keys, theme.dim(` ${theme.glyphs.dot} `), theme)
  if (width(full) <= columns) return full
  const kept = keys.map(([key, does, brief = does]): KeyHelp => [key, brief])
  while (kept.length > 2 && width(written(kept, '  ', theme)) > columns) kept.splice(-3, 1)
  return written(kept, '  ', theme)
}

const written = (keys: readonly KeyHelp[], between: string, theme: Theme): string =>
  keys
    .map(([key, does]) => `${theme.strong(theme.readable(key))} ${theme.dim(theme.readable(does))}`)
    .join(between)
