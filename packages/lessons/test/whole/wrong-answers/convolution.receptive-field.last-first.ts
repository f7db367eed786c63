// wrong: the rule from front to back, from back to front
// should hear: from the last to the first
/** A convolution or pooling, along one direction: a window of k numbers that goes on by `stride` at each stop. */
export interface Layer {
  k: number
  stride: number
}

/** Over how many pixels, from the first to the last, one number behind these layers sees the image. */
export function receptiveField(layers: Layer[]): number {
  let seen = 1
  let jump = 1
  for (const { k, stride } of [...layers].reverse()) {
    seen += (k - 1) * jump
    jump *= stride
  }
  return seen
}
