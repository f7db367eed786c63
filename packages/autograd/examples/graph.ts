// The graph that a computation leaves behind, as text: each line is one variable, with what it was made from. After
// `backward` every one of them knows its gradient.

import { add, backward, mul, tanh, trace, variable } from '@neuralings/autograd'

const [x, w, b] = [variable(2), variable(-0.5), variable(1.5)]
const y = tanh(add(mul(x, w), b))
backward(y, { retainGraph: true })

for (const { id, op, data, grad, parents } of trace(y)) {
  const made = parents.length > 0 ? `${op}(${parents.map(parent => `#${parent}`).join(', ')})` : op
  const numbers = [data, grad!].map(each => each.item().toFixed(3).padStart(7))
  console.log(`#${id} ${made.padEnd(13)} value ${numbers[0]}  gradient ${numbers[1]}`)
}
// #0 leaf          value   2.000  gradient  -0.393
// #1 leaf          value  -0.500  gradient   1.573
// #2 mul(#0, #1)   value  -1.000  gradient   0.786
// #3 leaf          value   1.500  gradient   0.786
// #4 add(#2, #3)   value   0.500  gradient   0.786
// #5 tanh(#4)      value   0.462  gradient   1.000
