// wrong: the gain that is handed in is not used
// should hear: gain
import { type Rng, randn, type Tensor } from '@neuralings/tensor'

export interface InitOptions {
  rng: Rng
  /** Makes up for what the next activation takes away. */
  gain?: number
}

/** Weights [out, in] between the needs of both ways: forward there are in of them in a sum, backward out. */
export function xavierNormal(shape: [number, number], { rng }: { rng: Rng }): Tensor {
  const [fanOut, fanIn] = shape
  return randn(shape, { rng, std: Math.sqrt(2 / (fanIn + fanOut)) })
}

/** Weights [out, in] that keep the mean square of what goes through ReLU. */
export function kaimingNormal(
  shape: [number, number],
  { rng, gain = Math.SQRT2 }: InitOptions,
): Tensor {
  const [, fanIn] = shape
  return randn(shape, { rng, std: Math.sqrt(2 / fanIn) })
}
