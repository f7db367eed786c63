// Early stopping: once the loss on data that is not trained on gets no better, the network only learns its examples by
// heart. Stop, and take back the best weights. PyTorch has none; Keras calls it EarlyStopping.

import {
  contiguous,
  requireCounts,
  requireNotNegative,
  requireOptions,
  Tensor,
} from '@neuralings/tensor'
import type { Stateful } from './state.ts'

export interface EarlyStopping {
  /** Takes the newest loss, and says whether to stop. NaN is no improvement. */
  step(loss: number): boolean
  /** The lowest loss so far; Infinity before the first. */
  readonly best: number
  /** Gives the model back the weights that it had at the best loss. Throws when there is no model, or no loss yet. */
  restore(): void
}

export interface EarlyStoppingOptions {
  /** After how many losses in a row without improvement it stops. */
  patience: number
  /** How much lower than the best a loss must be to count as better. */
  minDelta?: number
  /** Its numbers are copied whenever the loss is the best so far: a module, or anything with a state. */
  model?: Stateful
}

/**
 * Watches a loss that should fall. Throws unless `patience` is a whole number ≥ 1, and `minDelta` is 0 or more.
 * (Prechelt, 1998)
 *
 * @example
 * const stopping = earlyStopping({ patience: 2 })
 * const losses = [3, 2, 2.5, 2.25, 1]
 * console.log(losses.findIndex(loss => stopping.step(loss)), stopping.best) // 3 2
 */
export function earlyStopping(options: EarlyStoppingOptions): EarlyStopping {
  const names = ['patience', 'minDelta', 'model']
  const { patience, minDelta = 0, model } = requireOptions(options, 'earlyStopping', names)
  requireCounts({ patience }, 'earlyStopping')
  requireNotNegative({ minDelta }, 'earlyStopping')
  let [best, waited] = [Infinity, 0]
  let weights: Record<string, Tensor> | undefined
  return {
    step(loss) {
      const better = loss < best - minDelta
      waited = better ? 0 : waited + 1
      if (better) {
        best = loss
        if (model) weights = copyOf(model)
      }
      return waited >= patience
    },
    get best() {
      return best
    },
    restore() {
      if (!model) throw new Error('earlyStopping: there is no model to restore; pass { model }')
      if (!weights) throw new Error('earlyStopping: no loss was given yet; call step(loss) first')
      model.loadStateDict(weights)
    },
  }
}

/** The numbers in arrays of their own, which no scope releases. */
function copyOf(model: Stateful): Record<string, Tensor> {
  const copies = Object.entries(model.stateDict()).map(([name, x]) => {
    return [name, new Tensor(contiguous(x).data.slice(), x.shape)]
  })
  return Object.fromEntries(copies)
}
