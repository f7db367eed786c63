// wrong: each layer sees a whole window further
// should hear: k − 1 are new
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  let seen = 1
  let jump = 1
  for (const { k, stride } of layers) {
    seen += k * jump
    jump *= stride
  }
  return seen
}
