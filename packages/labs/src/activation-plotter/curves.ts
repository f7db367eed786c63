// The eight activations that act on one number, with their flat ends. Softmax needs a row of numbers and
// has no place on this plot.
import { elu, gelu, identity, leakyRelu, relu, sigmoid, swish, tanh } from '@neuralings/activations'
import { flatEnds } from './flat-ends.ts'

export const curves = [identity, sigmoid, tanh, relu, leakyRelu, elu, swish, gelu].map(law => ({
  law,
  ends: flatEnds(law),
}))

export type Curve = (typeof curves)[number]
