// wrong: a new generator at every call
// should hear: rng|seed|generator
import { createRng, type Rng, type Tensor, tensor } from '@neuralings/tensor'
import { shift } from './flip-shift-crop.ts'
import { rotate } from './rotate.ts'

/** An image as rows of pixels, 0 for paper to 1 for ink. */
type Image = number[][]

/** Your rotate, then your shift. */
const move = (image: Image, degrees: number, by: [number, number]): Image =>
  shift(rotate(image, degrees), by)

/** Noise of this std on every pixel. None of them leaves 0 to 1. */
export function addNoise(image: Image, { std, rng }: { std: number; rng: Rng }): Image {
  return image.map(row => row.map(pixel => Math.min(Math.max(pixel + std * rng.normal(), 0), 1)))
}

interface Strengths {
  /** Up to so many pixels up or down, and as many to the left or right. */
  pixels: number
  /** Up to so many degrees, to either side. */
  degrees: number
  /** The std of the noise. */
  std: number
  rng: Rng
}

/** Each of the images [N, H, W] moved and then with noise, by draws of its own: N new ones. */
export function augment(images: Tensor, { pixels, degrees, std }: Strengths): Tensor {
  const rng = createRng(42)
  const whole = () => rng.integer(-pixels, pixels + 1)
  const made = (images.toArray() as Image[]).map(image => {
    const moved = move(image, rng.uniform(-degrees, degrees), [whole(), whole()])
    return addNoise(moved, { std, rng })
  })
  return tensor(made)
}
