// A paragraph as its sentences, one to a line: whoever listens can go from one to the next, and back.

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Code and what belongs to an entry of a list is set further in, and stays as it is. */
export function sentences(line: string): string[] {
  if (/^\s/.test(line) || line === '') return [line]
  const whole: string[] = []
  let open = ''
  for (const { segment } of segmenter.segment(line)) {
    open += segment
    // An ! in front of a name, as in code, ends no sentence: what does stands before a space. Nor does ?? or a list's number.
    if (/[.?!]$/.test(segment) || /\?\? $/.test(segment) || /^\d+\. $/.test(open)) continue
    whole.push(open.trim())
    open = ''
  }
  return open === '' ? whole : [...whole, open]
}
