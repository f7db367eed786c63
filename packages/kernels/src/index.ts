// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// The engine room under the tensors. Nobody must enter: each kernel has a plain loop upstairs that says what it does.

export { chooseMode, type Mode } from './mode.ts'
export type { Kernels } from './kernels.ts'
export { Memory } from './memory.ts'
export { createEngine, type Engine } from './create-engine.ts'
export { engine, initEngine, useThreads, useWideKernels } from './engine.ts'
