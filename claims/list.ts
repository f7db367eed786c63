// All claims, in the order of the course.

import type { Claim } from './claim.ts'
import { analogies } from './claims/analogies.ts'
import { dateWriting } from './claims/dates.ts'
import { digitsCNN } from './claims/digits-cnn.ts'
import { digitsMLP } from './claims/digits-mlp.ts'
import { shiftedDigits } from './claims/digits-shifted.ts'
import { irises } from './claims/iris.ts'
import { twoMoons } from './claims/moons.ts'
import { names } from './claims/names.ts'
import { novel } from './claims/novel.ts'
import { recallByAttention } from './claims/recall-attention.ts'
import { recallByRNN } from './claims/recall-rnn.ts'
import { speeches } from './claims/speeches.ts'

export const claims: readonly Claim[] = [
  twoMoons,
  irises,
  digitsMLP,
  digitsCNN,
  shiftedDigits,
  analogies,
  speeches,
  recallByAttention,
  recallByRNN,
  dateWriting,
  names,
  novel,
]
