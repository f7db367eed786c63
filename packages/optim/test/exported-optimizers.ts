// Every optimizer that the package exports: what holds for all of them is tested with a new one, too.
import type { Variable } from '@neuralings/autograd'
import * as optim from '@neuralings/optim'

type Constructor = new (
  parameters: Iterable<Variable>,
  options: { lr: number; weightDecay?: number },
) => optim.Optimizer

export const exportedOptimizers = Object.entries(optim).filter(
  (entry): entry is [string, Constructor] =>
    (entry[1] as { prototype?: unknown }).prototype instanceof optim.Optimizer,
)
