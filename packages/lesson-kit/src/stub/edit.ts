// Changes to a text, collected first and made together, so that offsets stay those of the original.

/** Put `text` where the characters from `start` up to `end` stand now. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Makes the edits, which must not overlap. */
export function applyEdits(source: string, edits: Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    source,
  )
}

/** The whole lines that hold the characters from `start` up to `end`, with the last line's break. */
export function linesAround(source: string, start: number, end: number): [number, number] {
  const next = source.indexOf('\n', end)
  return [source.lastIndexOf('\n', start - 1) + 1, next < 0 ? source.length : next + 1]
}

/** Takes whole lines out; where that makes two empty lines meet, one of them goes too. */
export function removeLines(source: string, start: number, end: number): Edit {
  const [from, to] = linesAround(source, start, end)
  const openedByBlank = from === 0 || source.slice(0, from).endsWith('\n\n')
  const closedByBlank = source[to] === '\n'
  return { start: from, end: openedByBlank && closedByBlank ? to + 1 : to, text: '' }
}
