// Where learning starts. Weights are drawn so that numbers keep their size from layer to layer: too large and
// they explode, too small and they fade. PyTorch: torch.nn.init.

import { type DType, type Rng, rand, randn, type Tensor } from '@neuralings/tensor'

export interface InitOptions {
  rng: Rng
  /** Makes up for what the next activation takes away; see `gain`. */
  gain?: number
  dtype?: DType
}

/**
 * What each activation needs: `√2` for ReLU, because it drops half of what arrives. PyTorch: calculate_gain.
 *
 * @example
 * console.log(gain('relu') ** 2, gain('tanh')) // 2.0000000000000004 1.6666666666666667
 */
export function gain(
  activation: 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu',
  { alpha = 0.01 } = {},
): number {
  if (activation === 'tanh') return 5 / 3
  if (activation === 'relu') return Math.SQRT2
  return activation === 'leakyRelu' ? Math.sqrt(2 / (1 + alpha * alpha)) : 1
}

/** How many numbers one output is made from, and how many one input goes to. */
function fans(shape: readonly number[], init: string): { fanIn: number; fanOut: number } {
  if (shape.length < 2) {
    throw new RangeError(
      `${init}: expected weights of at least 2 dimensions, [out, in], got [${shape}]`,
    )
  }
  const window = shape.slice(2).reduce((product, length) => product * length, 1)
  return { fanIn: shape[1] * window, fanOut: shape[0] * window }
}

/**
 * Spread evenly over ±√3·std, with `std = gain · √(2 / (fanIn + fanOut))`, for weights [out, in, …].
 * Throws below two dimensions. (Glorot and Bengio, 2010)
 *
 * @example
 * console.log(xavierUniform([3, 2], { rng: createRng(0) }).shape) // [ 3, 2 ]
 */
export function xavierUniform(
  shape: readonly number[],
  { rng, gain = 1, dtype }: InitOptions,
): Tensor {
  const { fanIn, fanOut } = fans(shape, 'xavierUniform')
  const bound = gain * Math.sqrt(6 / (fanIn + fanOut))
  return rand(shape, { rng, low: -bound, high: bound, dtype })
}

/** From the bell curve, with `std = gain · √(2 / (fanIn + fanOut))`. (Glorot and Bengio, 2010) */
export function xavierNormal(
  shape: readonly number[],
  { rng, gain = 1, dtype }: InitOptions,
): Tensor {
  const { fanIn, fanOut } = fans(shape, 'xavierNormal')
  return randn(shape, { rng, std: gain * Math.sqrt(2 / (fanIn + fanOut)), dtype })
}

/**
 * Spread evenly over ±√3·std, with `std = gain / √fanIn`; the gain is that of ReLU. (He et al., 2015)
 *
 * @example
 * const w = kaimingUniform([100, 24], { rng: createRng(0) })
 * console.log(max(w).item() < Math.sqrt(6 / 24)) // true
 */
export function kaimingUniform(
  shape: readonly number[],
  { rng, gain = Math.SQRT2, dtype }: InitOptions,
): Tensor {
  const bound = gain * Math.sqrt(3 / fans(shape, 'kaimingUniform').fanIn)
  return rand(shape, { rng, low: -bound, high: bound, dtype })
}

/** From the bell curve, with `std = gain / √fanIn`; the gain is that of ReLU. (He et al., 2015) */
export function kaimingNormal(
  shape: readonly number[],
  { rng, gain = Math.SQRT2, dtype }: InitOptions,
): Tensor {
  return randn(shape, { rng, std: gain / Math.sqrt(fans(shape, 'kaimingNormal').fanIn), dtype })
}
