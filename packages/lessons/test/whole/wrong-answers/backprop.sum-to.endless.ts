// wrong: the result of sum is thrown away, so the while never ends
// should hear: never (\w+ )?(end|stop|finish|chang|mov|com|step|return|reach)|(does|did|do)(n.t| not) (\w+ )?(end|stop|finish|change|move|come|return)|endless|for ?ever|without end|no end|infinite loop|too long|still running|within \d+ ?s
// deadline: 3
import { sum, type Tensor } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  while (gradient.shape.length > shape.length) {
    sum(gradient, { dim: 0 })
  }
  for (let dim = 0; dim < shape.length; dim++)
    if (shape[dim] === 1) gradient = sum(gradient, { dim, keepdim: true })
  return gradient
}
