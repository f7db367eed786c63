// A network from nothing but tensors and gradients: four hidden neurons learn "one or the other, but not both", which
// no single line can tell.

import { add, matmul, mean, square, sub, tanh, variable } from '@neuralings/autograd'
import { createRng, sub as minus, randn, tensor, mul as times, zeros } from '@neuralings/tensor'

const x = tensor([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
])
const target = tensor([[0], [1], [1], [0]])

const rng = createRng(3)
const hidden = { weight: variable(randn([2, 4], { rng })), bias: variable(zeros([4])) }
const output = { weight: variable(randn([4, 1], { rng })), bias: variable(zeros([1])) }
const parameters = [hidden, output].flatMap(({ weight, bias }) => [weight, bias])

function predict() {
  const inner = tanh(add(matmul(x, hidden.weight), hidden.bias)) // [4, 4]
  return add(matmul(inner, output.weight), output.bias) // [4, 1]
}

for (let step = 0; step < 500; step++) {
  mean(square(sub(predict(), target))).backward()
  for (const p of parameters) {
    p.data = minus(p.data, times(0.2, p.grad!))
    p.grad = null
  }
}

const answers = predict()
console.log([0, 1, 2, 3].map(i => Math.abs(answers.at(i, 0)).toFixed(1))) // [ '0.0', '1.0', '1.0', '0.0' ]
