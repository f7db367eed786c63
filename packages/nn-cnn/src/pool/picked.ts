// What max pooling keeps of each window: the largest number, and where it was. PyTorch: return_indices.

import { empty, type Tensor } from '@neuralings/tensor'
import { outputSize, type Windows } from '../windows.ts'

/** Both [N, C, rows, columns]; `winners`, int32, are places in all the numbers of the images, counted from the first. */
export type Picked = Record<'y' | 'winners', Tensor>

/** What comes back to the winners. */
export type Won = Record<'g' | 'winners', Tensor>

/** Room for what is picked from padded images. */
export function pickedFrom(x: Tensor, windows: Windows): Picked {
  const y = pooledFrom(x, windows)
  return { y, winners: empty(y.shape, { dtype: 'int32' }) }
}

/** Room for the largest numbers alone. */
export function pooledFrom({ shape, dtype }: Tensor, windows: Windows): Tensor {
  const [images, channels, height, width] = shape
  const size = outputSize([height, width], { ...windows, padding: [0, 0], beyond: [0, 0] })
  return empty([images, channels, ...size], { dtype })
}
