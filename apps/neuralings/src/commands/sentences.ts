// A paragraph as its sentences, one to a line: whoever listens can go from one to the next, and back.

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Code and what belongs to an entry of a list is set further in, and stays as it is. */
export function sentences(line: string): string[] {
  if (/^\s/.test(line) || line === '') return [line]
  return Array.from(segmenter.segment(line), ({ segment }) => segment.trim())
}
