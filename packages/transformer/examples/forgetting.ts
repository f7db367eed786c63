// Why attention was wanted. What does the last step still know of the first? A nudge of the first input reaches the last
// output through every step between them, or, with attention, directly.

import { type Variable, variable } from '@neuralings/autograd'
import { createRng, randn, select, sqrt, square, sum, zeros } from '@neuralings/tensor'
import { MultiHeadAttention, RNN } from '@neuralings/transformer'

const width = 16

/** How far the last output moves with the first input, for sequences of `length` steps: as a power of ten. */
function reach(layer: { forward(x: Variable): Variable }, length: number): string {
  const x = variable(randn([length, width], { rng: createRng(length) }))
  const y = layer.forward(x) // [length, width]
  const start = zeros([length, width])
  start.data.fill(1, (length - 1) * width) // the last output alone
  y.backward(start)
  const first = select(x.grad!, { dim: 0, index: 0 })
  return `10^${Math.round(Math.log10(sqrt(sum(square(first))).item()))}`
}

const rng = createRng(1)
const rnn = new RNN(width, width, { rng })
const attention = new MultiHeadAttention(width, 4, { rng })
const lengths = [2, 10, 50]
console.log('steps    ', lengths.join('  ')) // steps     2  10  50
console.log('RNN      ', lengths.map(n => reach(rnn, n)).join('  ')) // RNN       10^0  10^-3  10^-15
console.log('attention', lengths.map(n => reach(attention, n)).join('  ')) // attention 10^0  10^-1  10^-1
