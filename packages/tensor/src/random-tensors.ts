// Tensors of random numbers: the weights of a network before it has learnt anything.
// PyTorch: torch.randn, torch.rand.

import { requireOptions } from './arguments.ts'
import { unset } from './create.ts'
import { described } from './described.ts'
import type { DType } from './dtype.ts'
import type { Rng } from './random.ts'
import { checkShape, type Shape } from './shape.ts'
import type { Tensor } from './tensor.ts'

interface DrawOptions {
  rng: Rng
  dtype?: DType
}

/**
 * Numbers from the bell curve.
 *
 * @example
 * console.log(randn([2, 3], { rng: createRng(0), std: 0.1 }).shape) // [ 2, 3 ]
 */
export function randn(
  shape: Shape,
  options: DrawOptions & { mean?: number; std?: number },
): Tensor {
  requireOptions(options, 'randn', ['rng', 'mean', 'std', 'dtype'])
  const { rng, mean = 0, std = 1 } = options
  requireRng(rng, 'randn')
  return draw(checkShape(shape, 'randn'), options, () => rng.normal(mean, std))
}

/**
 * Numbers spread evenly from `low` to `high`.
 *
 * @example
 * console.log(rand([2, 3], { rng: createRng(0), low: -1 }).shape) // [ 2, 3 ]
 */
export function rand(shape: Shape, options: DrawOptions & { low?: number; high?: number }): Tensor {
  requireOptions(options, 'rand', ['rng', 'low', 'high', 'dtype'])
  const { rng, low = 0, high = 1 } = options
  requireRng(rng, 'rand')
  return draw(checkShape(shape, 'rand'), options, () => rng.uniform(low, high))
}

function requireRng(rng: unknown, op: string): void {
  const isRng = typeof rng === 'object' && rng !== null && 'uniform' in rng
  if (isRng) return
  throw new TypeError(`${op}: expected a generator, { rng: createRng(1) }, got ${described(rng)}`)
}

function draw(shape: Shape, { dtype }: DrawOptions, next: () => number): Tensor {
  const x = unset(shape, { dtype, op: 'rand' })
  const { data } = x
  for (let i = 0; i < data.length; i++) data[i] = next()
  return x
}
