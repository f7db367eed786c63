// The picture in this lesson's story, drawn when the page is shown.
import { loadNames } from '@neuralings/datasets/names'
import type { Translate } from '@neuralings/lesson-kit'
import { bars, type DrawOptions } from '@neuralings/plots'
import { bigramLogits, idsOf, lettersOf } from './bigram.ts'

const logits = bigramLogits(await loadNames())

/** How surprising each letter of a name is for who knows the letter before. */
export function letters(options: DrawOptions, t: Translate): string {
  const ids = idsOf('queenie')
  const surprises = ids.slice(1).map((id, i) => -logits[ids[i]!]![id]!)
  const names = lettersOf(ids.slice(1)).map(letter => (letter === '⏎' ? t('end') : letter))
  return bars(surprises, { ...options, labels: names, width: Math.min(40, options.width ?? 40) })
}
