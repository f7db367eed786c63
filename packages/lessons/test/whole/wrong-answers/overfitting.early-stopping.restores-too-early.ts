// wrong: step itself gives the model its best weights when it says stop
// should hear: itself|restore|only says
import type { Stateful } from '@neuralings/optim'
import { clone, type Tensor } from '@neuralings/tensor'

/** The same names, with tensors of their own. */
const copyOf = (state: Record<string, Tensor>): Record<string, Tensor> =>
  Object.fromEntries(Object.entries(state).map(([name, x]) => [name, clone(x)]))

/** Watches a held-out loss, and remembers the weights that the model had when it was lowest. */
export function earlyStopping({ patience, model }: { patience: number; model: Stateful }) {
  let best = Infinity
  let waited = 0
  let weights: Record<string, Tensor> | undefined
  return {
    /** Takes the newest loss, and says whether to stop: the last `patience` losses brought nothing better. */
    step(loss: number): boolean {
      if (loss < best) {
        best = loss
        waited = 0
        weights = copyOf(model.stateDict())
      } else {
        waited += 1
      }
      if (waited >= patience && weights) model.loadStateDict(weights)
      return waited >= patience
    },
    /** The lowest loss so far. */
    get best(): number {
      return best
    },
    /** Gives the model the weights back that it had at the lowest loss. */
    restore(): void {
      if (weights) model.loadStateDict(weights)
    },
  }
}
