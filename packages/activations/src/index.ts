// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Activations, with their derivatives and their facts: the nine of the course, and five more.

export {
  type Activation,
  activation,
  type Facts,
  type Definition,
  type Range,
  type Row,
} from './activation.ts'
export { identity } from './identity.ts'
export { sigmoid } from './sigmoid.ts'
export { tanh } from './tanh.ts'
export { relu } from './relu.ts'
export { leakyRelu } from './leaky-relu.ts'
export { elu } from './elu.ts'
export { silu, swish } from './swish.ts'
export { gelu } from './gelu.ts'
export { geluTanh } from './gelu-tanh.ts'
export { softplus } from './softplus.ts'
export { selu } from './selu.ts'
export { hardswish } from './hardswish.ts'
export { mish } from './mish.ts'
export { softmax } from './softmax.ts'
export { logSoftmax } from './log-softmax.ts'
export { activations } from './activations.ts'
export { curve } from './curve.ts'
