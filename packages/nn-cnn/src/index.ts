// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Networks that look at images: kernels that slide over a picture, pooling, augmentation, and the network made of them.

export { applyKernel, imageKernels, type Kernel } from './image-kernels.ts'
export type { Pair, PairLike } from './check.ts'
export { conv2d, type Walk } from './conv2d.ts'
export { Conv2d, type Conv2dOptions } from './conv2d-layer.ts'
export type { PoolOptions } from './pool/pool-windows.ts'
export { MaxPool2d, maxPool2d } from './pool/max-pool.ts'
export { AvgPool2d, avgPool2d, type AveragePoolOptions } from './pool/average-pool.ts'
export { AdaptiveAvgPool2d, adaptiveAvgPool2d } from './pool/adaptive-average-pool.ts'
export { flatten } from './flatten.ts'
export { BatchNorm2d } from './batch-norm-2d.ts'
export { warp, type Moves } from './warp.ts'
export { augment, type AugmentOptions } from './augment.ts'
export { CNN, type CNNOptions } from './cnn.ts'
export { featureMaps, type FeatureMap } from './feature-maps.ts'
