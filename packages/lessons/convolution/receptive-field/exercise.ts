/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  // todo: what one number sees without any layer, and how much further with each
  let field = 1
  let step = 1
  for (const { k, stride } of layers) {
    field += (k - 1) * step
    step *= stride
  }
  return field
  // end
}
