// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Training that takes long, in Node: how far it is, how long it will take, and going on where it stopped.

export { statusLine, type Status } from './status-line.ts'
export { loadCheckpoint, saveCheckpoint } from './checkpoint.ts'
export { longTraining, type LongTrainingOptions } from './long-training.ts'
