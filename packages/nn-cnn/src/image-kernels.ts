// Image kernels: a small table of numbers slides over a picture, and at each pixel the numbers under it are weighted and
// added. The table alone decides which picture comes out. A convolutional network learns tables like these by itself.
// Others: GIMP's convolution matrix, OpenCV's filter2D.

import { contiguous, empty, type Tensor } from '@neuralings/tensor'
import { shapeOf } from './check.ts'

/** A table of numbers, row by row. */
export type Kernel = readonly (readonly number[])[]

/**
 * Tables that are known by name. Where the numbers add up to 1 the picture keeps its brightness; where they add up to 0,
 * everything even becomes 0 and only edges are left.
 *
 * @example
 * console.log(imageKernels.sharpen) // [ [ 0, -1, 0 ], [ -1, 5, -1 ], [ 0, -1, 0 ] ]
 */
export const imageKernels = {
  /** The picture as it is. */
  identity: [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
  /** Blurs: every pixel becomes the mean of its surroundings. */
  box: [
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
  ],
  /** Blurs more softly: what is nearer counts more. */
  gaussian: [
    [1 / 16, 2 / 16, 1 / 16],
    [2 / 16, 4 / 16, 2 / 16],
    [1 / 16, 2 / 16, 1 / 16],
  ],
  /** Enlarges what makes a pixel differ from its neighbours. */
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  /** How much brighter it is at the right than at the left: upright edges. */
  sobelX: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  /** How much brighter it is below than above: level edges. */
  sobelY: [
    [-1, -2, -1],
    [0, 0, 0],
    [1, 2, 1],
  ],
  /** How far the four neighbours, taken together, are above the pixel: edges in every direction. */
  laplacian: [
    [0, 1, 0],
    [1, -4, 1],
    [0, 1, 0],
  ],
  /** How far the pixel is above all eight neighbours: thin bright lines where edges are. */
  outline: [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ],
  /** Light from the upper left: a relief. */
  emboss: [
    [-2, -1, 0],
    [-1, 1, 1],
    [0, 1, 2],
  ],
} as const satisfies Record<string, Kernel>

/**
 * `y[i][j] = Σᵤᵥ kernel[u][v] · x[i + u − a][j + v − b]`: the middle of the kernel, (a, b), stops at every pixel.
 * [H, W] → [H, W]; beyond the border all is 0. Networks call this a convolution, as PyTorch does. In mathematics that
 * word means the same with the kernel turned by 180°, and this is called a cross-correlation.
 * Throws unless the image is [H, W], and the kernel a table that has a middle.
 *
 * @example
 * const image = tensor([[0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 1]])
 * console.log(applyKernel(image, imageKernels.sobelX).toArray()[1]) // [ 0, 4, 4, -4 ]
 */
export function applyKernel(image: Tensor, kernel: Kernel): Tensor {
  checkImage(image)
  checkKernel(kernel)
  const [above, left] = [kernel, kernel[0]].map(side => (side.length - 1) / 2) // of the middle
  const [height, width] = image.shape
  const pixels = contiguous(image).data
  const isInside = (i: number, j: number) => i >= 0 && i < height && j >= 0 && j < width
  const out = empty(image.shape, { dtype: image.dtype === 'float64' ? 'float64' : 'float32' })
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      let sum = 0
      for (let u = 0; u < kernel.length; u++) {
        for (let v = 0; v < kernel[u].length; v++) {
          const [row, column] = [i + u - above, j + v - left]
          if (isInside(row, column)) sum += kernel[u][v] * pixels[row * width + column]
        }
      }
      out.data[i * width + j] = sum
    }
  }
  return out
}

function checkImage(image: Tensor): void {
  const shape = shapeOf('applyKernel', image)
  if (shape.length === 2) return
  throw new RangeError(`applyKernel: expected a grey image of shape [H, W], got [${shape}]`)
}

/** A kernel is a table, and has a middle. */
function checkKernel(kernel: Kernel): void {
  if (!Array.isArray(kernel) || !kernel.every(Array.isArray)) {
    const found = Array.isArray(kernel) ? `[${kernel}]` : kernel
    throw new TypeError(
      `applyKernel: expected a kernel of numbers in rows, such as imageKernels.box, got ${found}`,
    )
  }
  const lengths = kernel.map(row => row.length)
  const columns = lengths[0] ?? 0
  if (lengths.some(length => length !== columns))
    throw new RangeError(`applyKernel: expected rows of one length, got lengths ${lengths}`)
  if (lengths.length % 2 === 1 && columns % 2 === 1) return
  const found = `${lengths.length}×${columns}`
  throw new RangeError(`applyKernel: expected a kernel with a middle, such as 3×3, got ${found}`)
}
