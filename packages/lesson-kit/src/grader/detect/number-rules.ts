// The rules about numbers, the surest and most telling first.
import { wrongArrangement } from './arrangement.ts'
import { lengthAsFactor, proportional } from './by-call.ts'
import type { Evidence } from './evidence.ts'
import { notFinite, otherKind } from './kinds.ts'
import { wrongShape } from './shape.ts'
import { transformed } from './transforms.ts'

const rules = [
  otherKind,
  lengthAsFactor,
  notFinite,
  wrongArrangement,
  wrongShape,
  transformed,
  proportional,
]

/** What holds for all that was compared of a part, in a sentence; null when nothing simple does. */
export function tellNumbers(evidence: Evidence): string | null {
  for (const rule of rules) {
    const sentence = evidence.wrong.length > 0 ? rule(evidence) : null
    if (sentence) return sentence
  }
  return null
}
