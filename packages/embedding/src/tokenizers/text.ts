// A text, sure to be one: bytes, as a file has them, would be taken apart as well, but into numbers.

import { described } from '@neuralings/tensor'

/** Returns the text. Throws unless it is one. */
export function requireText(text: unknown, op: string): string {
  if (typeof text === 'string') return text
  const advice = "readFileSync(path, 'utf8') reads one from a file"
  throw new TypeError(`${op}: expected a text, got ${described(text)}; ${advice}`)
}
