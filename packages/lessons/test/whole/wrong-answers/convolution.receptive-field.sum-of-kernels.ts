// wrong: adds the kernels
// should hear: overlap
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  return layers.reduce((sum, { k }) => sum + k, 0)
}
