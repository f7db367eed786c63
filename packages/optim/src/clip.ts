// One steep place can throw the parameters far away. Clipping shortens a gradient that is too long before the step.
// PyTorch: nn.utils.clip_grad_norm_, clip_grad_value_.

import type { Variable } from '@neuralings/autograd'
import {
  clamp,
  contiguous,
  mul,
  refuseRange,
  requireNotNegative,
  requireOptions,
  type Tensor,
} from '@neuralings/tensor'
import { listParameters } from './parameters.ts'

/** Keeps the quotient finite where all gradients are 0. */
const EPS = 1e-6

/**
 * Takes all gradients as one long vector and, if it is longer than `max`, shortens it: its direction stays. Each
 * gradient is multiplied by `max / (norm + 1e-6)`; returned is the norm before. `normType` 2 is the length, 1 the sum of
 * sizes, Infinity the largest size. Call it between `backward` and `step`. Throws when there are no parameters, `max`
 * is below 0, `normType` is another one, or the norm is not finite. (Pascanu, Mikolov and Bengio, 2013)
 *
 * @example
 * const [a, b] = [variable(0), variable(0)]
 * a.grad = tensor(30)
 * b.grad = tensor(40)
 * console.log(clipGradNorm([a, b], 5)) // 50
 * console.log(a.grad.item().toFixed(3), b.grad.item().toFixed(3)) // 3.000 4.000
 */
export function clipGradNorm(
  parameters: Iterable<Variable>,
  max: number,
  options: { normType?: number } = {},
): number {
  const { normType = 2 } = requireOptions(options, 'clipGradNorm', ['normType'])
  requireNotNegative({ max }, 'clipGradNorm')
  const gradients = gradientsOf('clipGradNorm', parameters)
  const norm = normOf(gradients.values(), normType)
  if (!Number.isFinite(norm)) {
    throw new RangeError(
      `clipGradNorm: the norm of the gradients is ${norm}; try a smaller learning rate`,
    )
  }
  const scale = max / (norm + EPS)
  if (scale < 1) for (const [parameter, g] of gradients) parameter.grad = mul(g, scale)
  return norm
}

/**
 * Takes every number of the gradients to between −`value` and `value`; the direction may change. Call it between
 * `backward` and `step`. Throws when there are no parameters, or `value` is below 0.
 *
 * @example
 * const w = variable([0, 0])
 * w.grad = tensor([30, -0.5])
 * clipGradValue([w], 1)
 * console.log(w.grad.toArray()) // [ 1, -0.5 ]
 */
export function clipGradValue(parameters: Iterable<Variable>, value: number): void {
  requireNotNegative({ value }, 'clipGradValue')
  const gradients = gradientsOf('clipGradValue', parameters)
  for (const [parameter, g] of gradients) parameter.grad = clamp(g, { min: -value, max: value })
}

/** The parameters that have a gradient, with it; each once. */
function gradientsOf(caller: string, parameters: Iterable<Variable>): Map<Variable, Tensor> {
  const list = listParameters(parameters, caller)
  return new Map(list.flatMap(p => (p.grad ? [[p, p.grad] as const] : [])))
}

function normOf(gradients: Iterable<Tensor>, normType: number): number {
  const add = accumulators.get(normType)
  if (!add) refuseRange('clipGradNorm', 'normType 1, 2 or Infinity', normType)
  let total = 0
  for (const g of gradients) for (const x of contiguous(g).data) total = add(total, Math.abs(x))
  return normType === 2 ? Math.sqrt(total) : total
}

/** How the size of one more number changes each norm. */
const accumulators = new Map<number, (total: number, size: number) => number>([
  [1, (total, size) => total + size],
  [2, (total, size) => total + size * size],
  [Infinity, Math.max],
])
