// wrong: takes the stride of the layer before, not of all before
// should hear: multiply
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  let seen = 1
  layers.forEach(({ k }, i) => {
    const before = i === 0 ? 1 : layers[i - 1].stride
    seen += (k - 1) * before
  })
  return seen
}
