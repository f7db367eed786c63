// Augmentation: a digit that is turned a little is still the same digit. Each time a network sees an image, it may see it
// a little changed; so it has more to learn from, and learns what does not matter.
// PyTorch: torchvision.transforms.RandomAffine, RandomHorizontalFlip, RandomResizedCrop.

import { add, type Rng, randn, requireRng, type Tensor } from '@neuralings/tensor'
import { type Moves, warpEach } from './warp.ts'

/** How far images may be changed; what is left out is not. */
export interface AugmentOptions {
  rng: Rng
  /** Turned by up to so many degrees, either way. */
  rotate?: number
  /** Moved by up to so many whole pixels in each direction. */
  shift?: number
  /** Left and right swapped, with this probability. */
  flip?: number
  /** A part of at least this share of height and width is cut out somewhere, and enlarged to the full size. */
  crop?: number
  /** Noise from the bell curve is added to each pixel, with this standard deviation. */
  noise?: number
}

const optionNames = ['rng', 'rotate', 'shift', 'flip', 'crop', 'noise']

/**
 * Each image changed at random within these limits: [N, C, H, W] or [N, H, W] → the same shape. All channels of an image
 * move together; what comes from beyond the border is 0; noise may lead below 0 and above 1. Only use what leaves the
 * answer right: a mirrored cat is a cat, a mirrored 2 is not a 2.
 * Throws for another shape, for a limit that makes no sense, and without an rng.
 *
 * @example
 * const digits = rand([64, 1, 28, 28], { rng: createRng(1) })
 * const changed = augment(digits, { rotate: 10, shift: 2, crop: 0.9, noise: 0.1, rng: createRng(0) })
 * console.log(changed.shape) // [ 64, 1, 28, 28 ]
 */
export function augment(images: Tensor, options: AugmentOptions): Tensor {
  const {
    rng,
    rotate = 0,
    shift = 0,
    flip = 0,
    crop = 1,
    noise = 0,
  } = requireRng(options, 'augment', optionNames)
  checkLimits({ rotate, shift, flip, crop, noise })
  const size = images.shape.slice(-2)
  const draw = () => drawMoves({ rotate, shift, flip, crop }, { rng, size })
  const moved = warpEach('augment', images, draw)
  if (noise === 0) return moved
  return add(moved, randn(moved.shape, { rng, std: noise, dtype: moved.dtype }))
}

type Limits = Required<Omit<AugmentOptions, 'rng'>>

function drawMoves(
  { rotate, shift, flip, crop }: Omit<Limits, 'noise'>,
  { rng, size }: { rng: Rng; size: readonly number[] },
): Moves {
  const share = rng.uniform(crop, 1)
  /** The part that is cut out lies off the middle, but inside the image; it is brought to the middle, and may be moved on. */
  const move = (length: number) => {
    const off = (rng.uniform(-0.5, 0.5) * (1 - share) * length) / share
    return off + rng.integer(-shift, shift + 1)
  }
  return {
    flip: rng.uniform() < flip,
    rotate: rng.uniform(-rotate, rotate),
    zoom: 1 / share,
    shift: [move(size[0]), move(size[1])],
  }
}

function checkLimits({ rotate, shift, flip, crop, noise }: Limits): void {
  const check = (name: string, [value, isRight]: [number, boolean], wanted: string) => {
    if (isRight) return
    throw new RangeError(`augment: expected ${name} to be ${wanted}, got ${value}`)
  }
  check('rotate', [rotate, rotate >= 0 && rotate < Infinity], 'degrees ≥ 0')
  check('shift', [shift, Number.isInteger(shift) && shift >= 0], 'a whole number of pixels ≥ 0')
  check('flip', [flip, flip >= 0 && flip <= 1], 'a probability from 0 to 1')
  check('crop', [crop, crop > 0 && crop <= 1], 'a share above 0, up to 1')
  check('noise', [noise, noise >= 0 && noise < Infinity], 'a standard deviation ≥ 0')
}
