// What a screen shows, as plain lines.
import { stripVTControlCharacters } from 'node:util'
import { renderToString } from 'ink'
import type { ReactNode } from 'react'
import stringWidth from '../../src/text/string-width.ts'
import { createPlainTheme, createTheme } from '../../src/theme/theme.ts'

export const plainTheme = createPlainTheme(false)
export const asciiTheme = createPlainTheme(true)
export const colorTheme = createTheme({ color: 'truecolor', ascii: false })

export function linesOf(node: ReactNode, columns: number): string[] {
  return stripVTControlCharacters(renderToString(node, { columns })).split('\n')
}

export const widest = (lines: readonly string[]): number =>
  Math.max(...lines.map(line => stringWidth(line)))
