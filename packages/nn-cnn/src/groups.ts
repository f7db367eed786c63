// Groups: the channels of images and the kernels are dealt into groups, and each is a convolution of its own, side by side.
// One group is the usual case; with a group for each channel it is a depthwise convolution. PyTorch: the option groups.

import { reshape, type Shape, type Tensor } from '@neuralings/tensor'

/** [N, C, H, W] → [N, groups, C / groups, H, W]. */
export function imagesInGroups(x: Tensor, groups: number): Tensor {
  return reshape(x, shapeInGroups(x.shape, groups))
}

export function shapeInGroups([images, channels, ...size]: Shape, groups: number): Shape {
  return [images, groups, channels / groups, ...size]
}

/** [out, in, h, w] → [groups, out / groups, in, h, w]. */
export function weightsInGroups(weight: Tensor, groups: number): Tensor {
  const [outputs, ...kernel] = weight.shape
  return reshape(weight, [groups, outputs / groups, ...kernel])
}

/** The way back: [N, groups, C / groups, H, W] → [N, C, H, W]. */
export function joinGroups(x: Tensor): Tensor {
  const [images, groups, channels, ...size] = x.shape
  return reshape(x, [images, groups * channels, ...size])
}
