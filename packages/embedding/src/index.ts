// biome-ignore-all assist/source/organizeImports: the order is the reading order of the files
// From text to vectors: tokens get ids, ids get vectors, and similar words end up near each other.

export { Embedding, embedding } from './embedding.ts'
