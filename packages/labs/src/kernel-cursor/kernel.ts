// Nine weights and what they do: laid onto a pixel and its neighbours, slid over a picture once or twice, and the one kernel
// that does both slides at once.
import { applyKernel, type Kernel } from '@neuralings/nn-cnn'
import type { Tensor } from '@neuralings/tensor'

/** Nine whole numbers, row by row. */
export type Weights = readonly number[]

export const untouched: Weights = [0, 0, 0, 0, 1, 0, 0, 0, 0]

/** What all weights together are. */
export const total = (weights: Weights): number => weights.reduce((sum, weight) => sum + weight, 0)

/** Weights that are more than 1 together are divided by what they are: the picture stays as bright as it was. */
export const divisor = (weights: Weights): number => Math.max(1, total(weights))

/** Three rows of three, divided. */
export function kernelOf(weights: Weights): Kernel {
  const by = divisor(weights)
  return [0, 3, 6].map(at => weights.slice(at, at + 3).map(weight => weight / by))
}

/** The picture [H, W] after so many slides. */
export function slid(picture: Tensor, weights: Weights, slides: number): Tensor {
  let result = picture
  for (let i = 0; i < slides; i++) result = applyKernel(result, kernelOf(weights))
  return result
}

/** The 5 × 5 kernel that does in one slide what these weights do in so many, 1 or 2; borders aside. */
export function inOneSlide(weights: Weights, slides: number): number[][] {
  const one = kernelOf(weights)
  const again = slides === 2 ? one : kernelOf(untouched)
  const sides = [...Array(5).keys()]
  const weightAt = (row: number, column: number) =>
    one.flatMap((line, u) => line.map((weight, v) => weight * (again[row - u]?.[column - v] ?? 0)))
  return sides.map(row => sides.map(column => total(weightAt(row, column))))
}

/** A number of the result as a grey: where the weights add up to 0, the middle grey is 0. */
export const greyOf = (value: number, weights: Weights): number =>
  Math.min(1, Math.max(0, total(weights) === 0 ? 0.5 + value / 2 : value))

/** Kernels that are known by name, as whole numbers. */
export const presets = {
  blur: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
  outline: [-1, -1, -1, -1, 8, -1, -1, -1, -1],
  emboss: [-2, -1, 0, -1, 1, 1, 0, 1, 2],
  sobel: [-1, 0, 1, -2, 0, 2, -1, 0, 1],
} satisfies Record<string, Weights>

export type Preset = keyof typeof presets
export const presetNames = Object.keys(presets) as Preset[]
