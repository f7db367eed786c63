// wrong: walks back, a stride for each number
// should hear: n − 1 strides
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  let seen = 1
  for (let i = layers.length - 1; i >= 0; i--) seen = seen * layers[i].stride + layers[i].k - 1
  return seen
}
