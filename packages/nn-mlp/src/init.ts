// Where learning starts. Weights are drawn so that numbers keep their size from layer to layer: too large and
// they explode, too small and they fade. PyTorch: torch.nn.init; its normal_, uniform_, constant_, zeros_ and ones_
// are `randn`, `rand`, `full`, `zeros` and `ones` of @neuralings/tensor.

import {
  type DType,
  type Rng,
  rand,
  randn,
  refuseRange,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'

export interface InitOptions {
  rng: Rng
  /** Makes up for what the next activation takes away; see `calculateGain`. */
  gain?: number
  dtype?: DType
}

const optionNames = ['rng', 'gain', 'dtype']

const gains = {
  linear: () => 1,
  sigmoid: () => 1,
  tanh: () => 5 / 3,
  relu: () => Math.SQRT2,
  leakyRelu: (alpha: number) => Math.SQRT2 / Math.hypot(1, alpha),
  selu: () => 3 / 4,
}

/**
 * What each activation needs: `√2` for ReLU, because it drops half of what arrives; `√(2 / (1 + α²))` for leaky ReLU.
 * Those of tanh and SELU were found by trying. Throws for an activation that is not in the table.
 *
 * @example
 * console.log(calculateGain('relu') ** 2, calculateGain('tanh')) // 2.0000000000000004 1.6666666666666667
 */
export function calculateGain(
  activation: keyof typeof gains,
  options: { alpha?: number } = {},
): number {
  const { alpha = 0.01 } = requireOptions(options, 'calculateGain', ['alpha'])
  if (Object.hasOwn(gains, activation)) return gains[activation](alpha)
  const known = Object.keys(gains).join(', ')
  refuseRange('calculateGain', `one of ${known}`, activation)
}

/**
 * Spread evenly over ±√3·std, with `std = gain · √(2 / (fanIn + fanOut))`, for weights [out, in, …]: each output is made
 * from fanIn numbers, each input goes into fanOut. Throws below two dimensions. (Glorot and Bengio, 2010)
 *
 * @example
 * console.log(xavierUniform([3, 2], { rng: createRng(0) }).shape) // [ 3, 2 ]
 */
export function xavierUniform(shape: readonly number[], options: InitOptions): Tensor {
  const { rng, gain = 1, dtype } = requireRng(options, 'xavierUniform', optionNames)
  const { fanIn, fanOut } = fans(shape, 'xavierUniform')
  const bound = gain * Math.sqrt(6 / (fanIn + fanOut))
  return rand(shape, { rng, low: -bound, high: bound, dtype })
}

/**
 * From the bell curve, with `std = gain · √(2 / (fanIn + fanOut))`. Throws below two dimensions.
 * (Glorot and Bengio, 2010)
 *
 * @example
 * const w = xavierNormal([300, 100], { rng: createRng(0) })
 * console.log(variance(w).item().toFixed(3)) // 0.005
 */
export function xavierNormal(shape: readonly number[], options: InitOptions): Tensor {
  const { rng, gain = 1, dtype } = requireRng(options, 'xavierNormal', optionNames)
  const { fanIn, fanOut } = fans(shape, 'xavierNormal')
  return randn(shape, { rng, std: gain * Math.sqrt(2 / (fanIn + fanOut)), dtype })
}

/**
 * Spread evenly over ±√3·std, with `std = gain / √fanIn`; the gain is that of ReLU unless told otherwise.
 * Throws below two dimensions. (He et al., 2015)
 *
 * @example
 * const w = kaimingUniform([100, 24], { rng: createRng(0) })
 * console.log(max(w).item() < Math.sqrt(6 / 24)) // true
 */
export function kaimingUniform(shape: readonly number[], options: InitOptions): Tensor {
  const { rng, gain = Math.SQRT2, dtype } = requireRng(options, 'kaimingUniform', optionNames)
  const bound = gain * Math.sqrt(3 / fans(shape, 'kaimingUniform').fanIn)
  return rand(shape, { rng, low: -bound, high: bound, dtype })
}

/**
 * From the bell curve, with `std = gain / √fanIn`; the gain is that of ReLU unless told otherwise.
 * Throws below two dimensions. (He et al., 2015)
 *
 * @example
 * const w = kaimingNormal([100, 200], { rng: createRng(0) })
 * console.log(variance(w).item().toFixed(3)) // 0.010
 */
export function kaimingNormal(shape: readonly number[], options: InitOptions): Tensor {
  const { rng, gain = Math.SQRT2, dtype } = requireRng(options, 'kaimingNormal', optionNames)
  return randn(shape, { rng, std: gain / Math.sqrt(fans(shape, 'kaimingNormal').fanIn), dtype })
}

/** How many numbers one output is made from, and how many one input goes into. */
function fans(shape: readonly number[], init: string): { fanIn: number; fanOut: number } {
  if (shape.length < 2) {
    throw new RangeError(
      `${init}: expected weights of at least 2 dimensions, [out, in], got [${shape}]`,
    )
  }
  const window = shape.slice(2).reduce((product, length) => product * length, 1)
  return { fanIn: shape[1] * window, fanOut: shape[0] * window }
}
