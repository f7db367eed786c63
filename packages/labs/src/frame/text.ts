// Words in a small space: how wide they are, where a line breaks, which way of saying it still fits.

/** Columns that a text takes. Labs write narrow characters only, so every character is one column. */
export function widthOf(text: string): number {
  return Array.from(text).length
}

/** The first version that fits, from the fullest to the shortest; the last one is cut if it must be. */
export function fitting(versions: readonly string[], width: number): string {
  const fits = versions.find(version => widthOf(version) <= width)
  return (
    fits ??
    Array.from(versions.at(-1) ?? '')
      .slice(0, Math.max(0, width))
      .join('')
  )
}

/** Lines no wider than `width`, broken between words; `rows` lines at most, the last cut with an ellipsis. */
export function wrap(
  text: string,
  { width, rows = Infinity }: { width: number; rows?: number },
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(fitting([word], width))
  }
  if (lines.length <= rows) return lines
  const last = fitting([`${lines[rows - 1]} …`, `${lines[rows - 1]}…`], width)
  return [...lines.slice(0, rows - 1), last]
}

/** A number with a true minus sign, and none before a zero. */
export function shown(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^-/, Number(value.toFixed(digits)) < 0 ? '−' : '')
}
