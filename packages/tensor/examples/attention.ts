// The heart of a language model in six lines: every word asks all words before it what they have to say, and listens
// to those whose key fits its query. (Vaswani et al., 2017)
// Letters: b texts, t the word that asks, s the word that is asked, h heads, d numbers of each head.

import {
  createRng,
  div,
  einsum,
  exp,
  maskedFill,
  max,
  ones,
  randn,
  select,
  sub,
  sum,
  triu,
} from '@neuralings/tensor'

const rng = createRng(1)
const [query, key, value] = [1, 2, 3].map(() => randn([2, 4, 3, 8], { rng })) // [b, t, h, d]

const scores = div(einsum('bthd,bshd->bhts', query, key), Math.sqrt(8)) // [b, h, t, s]
const future = triu(ones([4, 4]), { diagonal: 1 }) // 1 where s comes after t
const allowed = maskedFill(scores, future, -Infinity)
const powers = exp(sub(allowed, max(allowed, { dim: -1, keepdim: true })))
const weights = div(powers, sum(powers, { dim: -1, keepdim: true })) // [b, h, t, s]
const heard = einsum('bhts,bshd->bthd', weights, value) // [b, t, h, d]

console.log(heard.shape) // [ 2, 4, 3, 8 ]

// Who listens to whom, in the first head of the first text: each row sums to 1, and nobody looks ahead.
console.log(select(select(weights, { dim: 0, index: 0 }), { dim: 0, index: 0 }))
// tensor([[1.0000, 0.0000, 0.0000, 0.0000],
//         [0.0763, 0.9237, 0.0000, 0.0000],
//         [0.1747, 0.6045, 0.2207, 0.0000],
//         [0.3431, 0.1661, 0.2022, 0.2886]])
