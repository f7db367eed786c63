// wrong: every layer adds k − 1
// should hear: strides change nothing
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  let seen = 1
  for (const layer of layers) seen += layer.k - 1
  return seen
}
