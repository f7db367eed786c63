// The operations that the stored cases name, as calls of this package.
import * as autograd from '@neuralings/autograd'
import { differentiable, div, exp, max, sub, sum, type Variable } from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { type Library, operationsOf } from '../../../../test/support/operations.ts'

// Three that belong to higher packages, made here as anyone would make them.
const relu = differentiable('relu', x => [
  tensor.maximum(x, 0),
  g => tensor.where(tensor.gt(x, 0), g, 0),
])

const sigmoid = differentiable('sigmoid', x => {
  const y = tensor.div(1, tensor.add(1, tensor.exp(tensor.neg(x))))
  return [y, g => tensor.mul(g, tensor.mul(y, tensor.sub(1, y)))]
})

const softmax = (x: Variable, dim: number) => {
  const powers = exp(sub(x, max(x, { dim, keepdim: true })))
  return div(powers, sum(powers, { dim, keepdim: true }))
}

export const operations: ReturnType<typeof operationsOf<Variable>> = {
  ...operationsOf<Variable>(autograd as unknown as Library, x => x.data),
  relu: ([x]) => relu(x),
  sigmoid: ([x]) => sigmoid(x),
  softmax: ([x], { axis }) => softmax(x, axis as number),
  detach: ([x]) => x.detach(),
}
