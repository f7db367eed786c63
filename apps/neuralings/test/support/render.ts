// What a screen shows, as plain lines.
import { stripVTControlCharacters } from 'node:util'
import { renderToString } from 'ink'
import type { ReactNode } from 'react'
import stringWidth from 'string-width'
import { createPlainTheme, createTheme } from '../../src/theme/theme.ts'

export const plainTheme = createPlainTheme(false)
export const asciiTheme = createPlainTheme(true)
export const colorTheme = createTheme({ color: 'truecolor', ascii: false })

export function linesOf(node: ReactNode, columns: number): string[] {
  return stripVTControlCharacters(renderToString(node, { columns })).split('\n')
}

export const widest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf))

/** Measured once: most lines of a page are those of the page before. */
const known = new Map<string, number>()

function widthOf(line: string): number {
  const width = known.get(line) ?? stringWidth(line)
  known.set(line, width)
  return width
}
