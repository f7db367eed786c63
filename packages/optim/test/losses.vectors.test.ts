// Every loss against PyTorch: values, and gradients of all that has one.

import { type Variable, variable } from '@neuralings/autograd'
import * as optim from '@neuralings/optim'
import type { Tensor } from '@neuralings/tensor'
import { scope } from '@neuralings/tensor'
import { checkCase } from '../../../test/support/gradients.ts'
import { type Case, testCases } from '../../../test/support/vectors.ts'

type Loss = (x: Variable, target: Variable, options: object) => Variable

/** A loss whose target is only numbers. */
const against =
  (loss: (x: Variable, target: Tensor, options: object) => Variable): Loss =>
  (x, target, options) =>
    loss(x, target.data, options)

const { mse, l1, huber, bce, bceWithLogits: bceLogits, nll, crossEntropy, kl } = optim
const losses: Record<string, Loss> = {
  ...{ mse, l1, huber, bce, bceLogits },
  nll: against(nll),
  crossEntropy: against(crossEntropy),
  klDiv: against(kl),
}

testCases<Case>(
  'losses',
  (example, float) => {
    const run = (inputs: Record<string, Variable>) => {
      const { weight, posWeight, ...given } = inputs
      const [x, target] = Object.values(given)
      const weights = {
        ...(weight && { weight: weight.data }),
        ...(posWeight && { posWeight: posWeight.data }),
      }
      return losses[example.op](x, target, { ...example.attrs, ...weights })
    }
    checkCase(example, { float, variable, run })
  },
  { scope },
)
