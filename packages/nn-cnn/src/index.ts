// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Networks that look at images.

export { applyKernel, imageKernels, type Kernel } from './image-kernels.ts'
