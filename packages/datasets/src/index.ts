// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// Small data to learn from. Made up here, from a seed; the real sets have doors of their own:
// `@neuralings/datasets/iris`, `/penguins`, `/digits`, `/names`, `/novel`, `/speeches` and `/couplets`.

export { line, type LineOptions } from './line.ts'
export type { CloudOptions, Labelled } from './labelled.ts'
export { blobs, type BlobsOptions } from './blobs.ts'
export { xor } from './xor.ts'
export { circles, type CirclesOptions } from './circles.ts'
export { moons } from './moons.ts'
export { spirals, type SpiralsOptions } from './spirals.ts'
export { type IndexedRecall, type IndexedRecallOptions, indexedRecall } from './indexed-recall.ts'
export { type DatePair, dates } from './dates.ts'
export { type Analogy, type WordGrammar, wordGrammar } from './word-grammar.ts'
export { split, type Table } from './split.ts'
export { normalizer, type Normalize } from './normalize.ts'
