// A language model by counting: which letter came most often after the last few. It is as good as a small GPT, and at
// once there.
import { type Rng, tensor } from '@neuralings/tensor'
import { sample } from '@neuralings/transformer'

/** The text in small letters and single spaces, nothing else. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, ' ')

/** For every `length` letters of the text, how often each letter came next. */
export function countNext(text: string, length: number): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (let i = length; i < text.length; i++) {
    const before = text.slice(i - length, i)
    const next = counts.get(before) ?? new Map<string, number>()
    counts.set(before, next.set(text[i]!, (next.get(text[i]!) ?? 0) + 1))
  }
  return counts
}

/** Goes on from a start by `count` letters, the likeliest each time. */
export function writeLikeliest(
  counts: Map<string, Map<string, number>>,
  start: string,
  count: number,
): string {
  let text = start
  for (let n = 0; n < count; n++) {
    const next = counts.get(text.slice(-start.length)) ?? new Map([[' ', 1]])
    text += [...next].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  }
  return text
}

/** Goes on from a start by `count` letters, each drawn as often as it was counted. */
export function writeDrawn(
  counts: Map<string, Map<string, number>>,
  start: string,
  { count, rng }: { count: number; rng: Rng },
): string {
  let text = start
  for (let n = 0; n < count; n++) {
    const next = [...(counts.get(text.slice(-start.length)) ?? new Map([[' ', 1]]))]
    text += next[sample(tensor(next.map(([, times]) => times)), { rng })]![0]
  }
  return text
}
