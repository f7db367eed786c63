// Everything the engine room does, in reading order. What several files share is in lanes, math and operations.
export * from './arithmetic'
export * from './functions'
export { sumRows, sumColumns, maxRows, maxColumns } from './reduce'
export { transpose } from './transpose'
export { gemm, useWorkArea, workBytes } from './gemm'
export { copyPlanes } from './planes'
export { slide } from './slide'
export { slideWeights } from './slide-weights'
export { maxPool, maxPoolBack } from './pool'
export { means, meansBack } from './means'
export { softmax, softmaxBack } from './softmax'
export { softmaxSeen } from './softmax-seen'
export { logSoftmax, logSoftmaxBack, crossEntropy } from './log-softmax'
export { layerNorm, layerNormBack } from './norm'
export { sgd, sgdMomentum, adam, rmsprop, adagrad } from './optimizers'
export { gatherRows, scatterRows } from './embedding'
export { wordVectors } from './word-vectors'

/** Where free memory begins, behind the constants. */
export function staticEnd(): usize {
  return __heap_base
}
