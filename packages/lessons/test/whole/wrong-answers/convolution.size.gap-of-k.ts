// wrong: stretches every number of the kernel
// should hear: gap|k − 1|outputSize
/** A kernel of k pixels, `dilation` pixels from one of its numbers to the next, and how it walks. */
export interface ConvOptions {
  k: number
  stride: number
  padding: number
  dilation: number
}

/** At how many places such a kernel stops along n pixels. */
export function outputSize(n: number, { k, stride, padding, dilation }: ConvOptions): number {
  const reach = (dilation + 1) * (k - 1) + 1
  return Math.floor((n + 2 * padding - reach) / stride) + 1
}
