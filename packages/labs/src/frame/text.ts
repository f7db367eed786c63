// Words in a small space: where a line breaks, which way of saying it still fits.
import { cutText, textWidth, wrapText } from '@neuralings/plots/text'

/** The first version that fits, from the fullest to the shortest; the last one is cut if it must be. */
export function fitting(versions: readonly string[], width: number): string {
  const fits = versions.find(version => textWidth(version) <= width)
  return fits ?? cutText(versions.at(-1) ?? '', width)
}

/** The text in `rows` lines at most, the last cut with an ellipsis. */
export function wrap(text: string, { width, rows }: { width: number; rows: number }): string[] {
  const lines = wrapText(text, width)
  if (lines.length <= rows) return lines
  const last = lines[rows - 1] ?? ''
  return [
    ...lines.slice(0, rows - 1),
    fitting([`${last} …`, `${last}…`, `${cutText(last, width - 1)}…`], width),
  ]
}

/** A number with a true minus sign, and none before a zero. */
export function shown(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^-/, Number(value.toFixed(digits)) < 0 ? '−' : '')
}

/** A number above 0 of any size, with two digits that matter: 0.34, 2.7e-9, 1.2e5. */
export function brief(value: number): string {
  const digits = Number(value.toPrecision(2))
  const isPlain = digits >= 0.001 && digits < 10_000
  return isPlain ? String(digits) : value.toExponential(1).replace(/(\.0)?e\+?/, 'e')
}
