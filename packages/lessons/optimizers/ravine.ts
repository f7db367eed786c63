// The ravine ½(x² + 100y²) from (8, 1): what an optimizer makes of it.
import { mul, sum, type Variable, variable } from '@neuralings/autograd'
import type { Optimizer } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'

const half = tensor([0.5, 50], { dtype: 'float64' })

/** The losses before each of `steps` steps, and after the last one. */
export function lossesInRavine(steps: number, optimizerOf: (w: Variable[]) => Optimizer): number[] {
  const w = variable(tensor([8, 1], { dtype: 'float64' }))
  const optimizer = optimizerOf([w])
  return Array.from({ length: steps + 1 }, () => {
    const loss = sum(mul(mul(w, w), half))
    optimizer.zeroGrad()
    loss.backward()
    optimizer.step()
    return loss.item()
  })
}
