// wrong: steps before the backward pass: always a step late
// should hear: \blate\b|backward.{0,40}(before|after|first)|(before|after|first).{0,40}backward|\border\b|old gradient|previous
import { mul, type Variable } from '@neuralings/autograd'
import { mse, SGD } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'

const x = tensor([1, 2])
const y = tensor([3, 6])

/** Trains the w of y = w·x, and returns the loss before each step. */
export function train(w: Variable, steps: number): number[] {
  const optimizer = new SGD([w], { lr: 0.1 })
  const losses: number[] = []
  for (let step = 0; step < steps; step++) {
    const loss = mse(mul(x, w), y)
    optimizer.step()
    optimizer.zeroGrad()
    loss.backward()
    losses.push(loss.item())
  }
  return losses
}
