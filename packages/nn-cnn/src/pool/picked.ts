// What max pooling keeps of each window: the largest number, and where it was. PyTorch: return_indices.

import { empty, type Tensor } from '@neuralings/tensor'
import { outputSize, type Windows } from '../windows.ts'

/** Both [N, C, rows, columns]; `winners`, int32, are places in all the numbers of the images, counted from the first. */
export type Picked = Record<'y' | 'winners', Tensor>

/** What comes back to the winners. */
export type Won = Record<'g' | 'winners', Tensor>

/** Room for what is picked from padded images. */
export function pickedFrom({ shape, dtype }: Tensor, windows: Windows): Picked {
  const [images, channels, height, width] = shape
  const size = outputSize([height, width], { ...windows, padding: [0, 0], beyond: [0, 0] })
  const all = [images, channels, ...size]
  return { y: empty(all, { dtype }), winners: empty(all, { dtype: 'int32' }) }
}
