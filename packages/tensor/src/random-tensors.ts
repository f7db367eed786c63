// Tensors of random numbers: the weights of a network before it has learnt anything.
// PyTorch: torch.randn, torch.rand.

import { type Making, unset } from './create.ts'
import type { DType } from './dtype.ts'
import { requireNumbers } from './guards/arguments.ts'
import { refuseRange } from './guards/described.ts'
import { requireRng } from './guards/rng.ts'
import type { Rng } from './random.ts'
import { checkShape, type Shape, sizeOf } from './shape.ts'
import type { Tensor } from './tensor.ts'

interface DrawOptions {
  rng: Rng
  dtype?: DType
}

/**
 * Numbers from the bell curve. Throws for a `std` below 0, and for int32, which holds no fractions.
 *
 * @example
 * console.log(randn([2, 3], { rng: createRng(0), std: 0.1 }).shape) // [ 2, 3 ]
 */
export function randn(
  shape: Shape,
  options: DrawOptions & { mean?: number; std?: number },
): Tensor {
  const { rng, mean = 0, std = 1 } = requireRng(options, 'randn', ['rng', 'mean', 'std', 'dtype'])
  checkDrawing(options, 'randn', [mean, std])
  if (!(std >= 0)) refuseRange('randn', 'a std of 0 or more', std)
  return draw(checkShape(shape, 'randn'), { ...options, op: 'randn' }, () => rng.normal(mean, std))
}

/**
 * Numbers spread evenly from `low` up to, but without, `high`. Throws unless low ≤ high, and for int32.
 *
 * @example
 * console.log(rand([2, 3], { rng: createRng(0), low: -1 }).shape) // [ 2, 3 ]
 */
export function rand(shape: Shape, options: DrawOptions & { low?: number; high?: number }): Tensor {
  const { rng, low = 0, high = 1 } = requireRng(options, 'rand', ['rng', 'low', 'high', 'dtype'])
  checkDrawing(options, 'rand', [low, high])
  const isRange = low <= high && (Number.isFinite(high - low) || sizeOf(shape) === 0)
  if (!isRange) refuseRange('rand', 'low ≤ high, both finite', low, high)
  const x = draw(checkShape(shape, 'rand'), { ...options, op: 'rand' }, () =>
    rng.uniform(low, high),
  )
  if (x.dtype === 'float32' && low < high) stayBelow(high, x)
  return x
}

/** What was rounded up to `high`, or beyond, becomes the largest float32 below it. */
function stayBelow(high: number, { data }: Tensor): void {
  for (let i = 0; i < data.length; i++) if (data[i] >= high) data[i] = float32Below(high)
}

function float32Below(high: number): number {
  const near = Float32Array.of(high)
  if (near[0] < high) return near[0]
  // Neighbours have neighbouring bits: those of a positive number count up with it, those of a negative one down.
  const bits = new Int32Array(near.buffer)
  if (near[0] === 0) near[0] = -(2 ** -149)
  else bits[0] += near[0] > 0 ? -1 : 1
  return near[0]
}

function checkDrawing({ dtype }: DrawOptions, op: string, numbers: readonly number[]): void {
  requireNumbers(numbers, op)
  if (dtype === 'int32') {
    throw new TypeError(`${op}: int32 holds no fractions; draw whole numbers with rng.integer`)
  }
}

function draw(shape: Shape, { dtype, op }: Making, next: () => number): Tensor {
  const x = unset(shape, { dtype, op })
  const { data } = x
  for (let i = 0; i < data.length; i++) data[i] = next()
  return x
}
