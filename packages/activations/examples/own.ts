// An activation of your own: two functions of one number and a few words. Here the softsign, x / (1 + |x|), which bends
// like tanh but saturates more slowly.

import { activation, curve, tanh } from '@neuralings/activations'
import { gradcheck } from '@neuralings/autograd'
import { linspace } from '@neuralings/tensor'

const softsign = activation({
  name: 'softsign',
  title: 'softsign',
  formula: 'x / (1 + |x|)',
  range: { low: -1, high: 1, text: '(−1, 1)' },
  facts: {
    strengths: ['no exponential', 'saturates slowly'],
    weaknesses: ['a kink in the slope at 0'],
    uses: ['small devices'],
  },
  f: x => x / (1 + Math.abs(x)),
  df: x => 1 / (1 + Math.abs(x)) ** 2,
})

// It takes whole tensors now, and gradients find their way back through it.
const x = linspace(-4, 4, { steps: 6 })
console.log(softsign(x)) // variable([-0.8000, -0.7059, -0.4444,  0.4444,  0.7059,  0.8000], op: softsign)
console.log(gradcheck(v => softsign(v), [x]).compared, 'slopes agree with nudging') // 6 slopes agree with nudging

// Far out its slope fades more slowly than that of tanh.
for (const activation of [tanh, softsign]) {
  const { x: at, dy } = curve(activation, { from: 2, to: 6, points: 3 })
  console.log(
    activation.title.padEnd(8),
    at.map((value, i) => `${value}: ${dy[i].toFixed(5)}`).join('  '),
  )
}
// tanh     2: 0.07065  4: 0.00134  6: 0.00002
// softsign 2: 0.11111  4: 0.04000  6: 0.02041
