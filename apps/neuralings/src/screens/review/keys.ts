// The keys of a review: a number answers, enter goes on, and one can leave at any time.
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'
import type { ReviewState } from './state.ts'

export type ReviewIntent = 'next' | 'map' | 'help' | 'quit' | { answer: number }

const plain: Record<string, ReviewIntent> = { l: 'map', esc: 'map', '?': 'help', q: 'quit' }

export function reviewIntent({ question, chosen }: ReviewState, key: string): ReviewIntent | null {
  const answers = question?.answers.length ?? 0
  if (chosen !== null && (key === 'enter' || key === 'space')) return 'next'
  if (chosen === null && /^[1-9]$/.test(key) && Number(key) <= answers)
    return { answer: Number(key) - 1 }
  return plain[key] ?? null
}

export function reviewHelp(
  { question, chosen, count }: ReviewState,
  { review: { keys } }: Messages,
): readonly KeyHelp[] {
  const go: KeyHelp =
    count > 1 ? ['enter', keys.nextOf(count - 1), keys.next] : ['enter', keys.toMap]
  const answer: KeyHelp = [`1-${question?.answers.length ?? 0}`, keys.answer]
  return [chosen === null ? answer : go, ['l', keys.map], ['?', keys.help], ['q', keys.quit]]
}
