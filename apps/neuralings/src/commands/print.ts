// Printing: lines to standard output, JSON as one line. Nothing that is printed gives orders to a terminal.
import { styled } from '../text/styled.ts'

export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map(line => `${styled(line)}\n`).join(''))
}

/** What JSON itself leaves as it is, though a terminal obeys it or nobody sees it. */
const unescaped = /[\x7f-\x9f]|\p{Cf}|\p{Zl}|\p{Zp}/gu

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value).replace(unescaped, escaped)}\n`)
}

/** As JSON writes a character by its number; one beyond the first 65,536 has two. */
const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i).toString(16).padStart(4, '0'))
    .map(unit => `\\u${unit}`)
    .join('')

/** Columns to set text in. */
export const textWidth = (): number => Math.min(72, (process.stdout.columns ?? 80) - 2)
