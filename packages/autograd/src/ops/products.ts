// Products of two vectors. The slope for each side is the other side.

import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/** The sum of x · y for two vectors: [n], [n] → []. */
export const dot = differentiable('dot', (x, y) => [
  tensor.dot(x, y),
  g => tensor.mul(g, y),
  g => tensor.mul(g, x),
])

/** Every number of x times every number of y: [m], [n] → [m,n]. */
export const outer = differentiable('outer', (x, y) => [
  tensor.outer(x, y),
  g => tensor.matmul(g, y),
  g => tensor.matmul(x, g),
])
