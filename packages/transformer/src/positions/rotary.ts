// Rotary positions: queries and keys are not moved but turned, each by an angle that grows with its place. The dot product
// of two turned vectors depends on the angle between them alone, so attention sees how far apart two words are, wherever
// they stand. Most models since 2022 have this one. PyTorch: in torchtune, RotaryPositionalEmbeddings.

import { differentiable, type Variable } from '@neuralings/autograd'
import { contiguous, empty, requireOptions, type Tensor } from '@neuralings/tensor'

/** A turn is undone by the turn back, and so the gradient comes back. */
const rotate = differentiable('rotaryPositions', (x: Tensor, start: number, base: number) => {
  const angles = anglesOf(x, { start, base }) // [T, d/2]
  const back = angles.map(angle => -angle)
  return [turn(x, angles), g => turn(g, back)]
})

/**
 * Turns each pair of neighbouring numbers (2i, 2i + 1) at place p by the angle `p / base^(2i/d)`: [..., T, d] → the
 * same. For queries and keys, before their dot products. `start` is the first place, if it is not 0.
 * Throws for an odd d. (Su et al., 2021)
 *
 *     y₂ᵢ = x₂ᵢ·cos − x₂ᵢ₊₁·sin      y₂ᵢ₊₁ = x₂ᵢ·sin + x₂ᵢ₊₁·cos
 *
 * @example
 * const x = tensor([[1, 0], [1, 0]])
 * console.log(rotaryPositions(x).toArray()) // [ [ 1, 0 ], [ 0.5403…, 0.8414… ] ]
 */
export function rotaryPositions(
  x: Variable | Tensor,
  options: { start?: number; base?: number } = {},
): Variable {
  const { start = 0, base = 10000 } = requireOptions(options, 'rotaryPositions', ['start', 'base'])
  const d = x.shape.at(-1) ?? 0
  if (x.shape.length >= 2 && d % 2 === 0) return rotate(x, start, base)
  throw new RangeError(`rotaryPositions: expected [..., T, d] with an even d, got [${x.shape}]`)
}

/** The angle of each pair at each place, place after place. */
function anglesOf({ shape }: Tensor, { start, base }: { start: number; base: number }): number[] {
  const [places, d] = shape.slice(-2)
  return Array.from({ length: (places * d) / 2 }, (_, n) => {
    const p = start + Math.floor(n / (d / 2))
    return p / base ** ((2 * (n % (d / 2))) / d)
  })
}

/** Every pair turned by its angle; the angles begin again with every sequence of a batch. */
function turn(x: Tensor, angles: readonly number[]): Tensor {
  const dtype = x.dtype === 'int32' ? 'float32' : x.dtype
  const y = empty(x.shape, { dtype })
  const [from, to] = [contiguous(x).data, y.data]
  const cosines = angles.map(Math.cos)
  const sines = angles.map(Math.sin)
  for (let i = 0; i < to.length; i += 2) {
    const [cos, sin] = [cosines[(i / 2) % angles.length], sines[(i / 2) % angles.length]]
    to[i] = from[i] * cos - from[i + 1] * sin
    to[i + 1] = from[i] * sin + from[i + 1] * cos
  }
  return y
}
