import { matmul, mul, sub, sum, type Tensor, transpose } from '@neuralings/tensor'

/** How near each image is to each mean: x·m − ½·|m|². images [B, pixels], means [classes, pixels] give [B, classes]. */
export function scores(images: Tensor, means: Tensor): Tensor {
  // todo: all dot products at once, minus half the squared length of each mean
  const halves = mul(sum(mul(means, means), { dim: 1 }), 0.5) // [classes]
  return sub(matmul(images, transpose(means)), halves) // [B, classes]
  // end
}
