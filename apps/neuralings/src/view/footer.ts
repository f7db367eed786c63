// The keys along the bottom: as many as fit, the last two always.
import { width } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'

export type KeyHelp = readonly [keys: string, does: string]

export function footerLine(keys: readonly KeyHelp[], columns: number, theme: Theme): string {
  const kept = [...keys]
  while (kept.length > 2 && width(written(kept, theme)) > columns) kept.splice(-3, 1)
  return written(kept, theme)
}

const written = (keys: readonly KeyHelp[], theme: Theme): string =>
  keys
    .map(([key, does]) => `${theme.strong(theme.readable(key))} ${theme.dim(theme.readable(does))}`)
    .join(theme.dim(` ${theme.glyphs.dot} `))
