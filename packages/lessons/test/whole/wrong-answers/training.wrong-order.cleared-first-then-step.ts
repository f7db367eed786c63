// wrong: clears, steps, and only then goes backward: still nothing moves
// should hear: backward|nothing (moves|learn|is learn|happens)|22\.5|\border\b|stays|still
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
    optimizer.zeroGrad()
    optimizer.step()
    loss.backward()
    losses.push(loss.item())
  }
  return losses
}
