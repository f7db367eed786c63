// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Networks: modules that know their parameters, the layers every network is built from, and the multi-layer perceptron.

export { Module } from './module.ts'
export { isModule } from './module.ts'
export { parameter } from './parameter.ts'
export {
  calculateGain,
  type InitOptions,
  kaimingNormal,
  kaimingUniform,
  xavierNormal,
  xavierUniform,
} from './init.ts'
export { Linear, linear } from './linear.ts'
export type { Layer } from './layer.ts'
export { Sequential } from './sequential.ts'
export { MLP } from './mlp.ts'
export { PReLU, prelu } from './prelu.ts'
export { Dropout, dropout } from './dropout.ts'
export { RMSNorm, rmsNorm } from './normalization/rms-norm.ts'
export { LayerNorm, layerNorm } from './normalization/layer-norm.ts'
export { batchNorm, type BatchNormOptions } from './normalization/batch-norm.ts'
export { BatchNorm1d } from './normalization/batch-norm-1d.ts'
export { GroupNorm, groupNorm } from './normalization/group-norm.ts'
export { Residual } from './residual.ts'
export { summary } from './summary.ts'
