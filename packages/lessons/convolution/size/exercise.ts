/** A kernel of k pixels, `dilation` pixels from one of its numbers to the next, and how it walks. */
export interface ConvOptions {
  k: number
  stride: number
  padding: number
  dilation: number
}

/** At how many places such a kernel stops along n pixels. */
export function outputSize(n: number, { k, stride, padding, dilation }: ConvOptions): number {
  // todo: how far the kernel reaches, how much room is left, how many strides fit in there
  const reach = dilation * (k - 1) + 1
  return Math.floor((n + 2 * padding - reach) / stride) + 1
  // end
}
