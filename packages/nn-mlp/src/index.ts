// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Networks: modules that know their parameters, linear layers, and the multi-layer perceptron.

export { isModule, Module } from './module.ts'
export {
  gain,
  type InitOptions,
  kaimingNormal,
  kaimingUniform,
  xavierNormal,
  xavierUniform,
} from './init.ts'
export { Linear } from './linear.ts'
export { type Layer, Sequential } from './sequential.ts'
export { MLP } from './mlp.ts'
