/** Rows of numbers, image[row][column]. Kernels are such tables, too. */
export type Image = number[][]

/** How a kernel walks: how many pixels on at each stop, and how wide a frame of zeros is put around the image. */
export interface ConvOptions {
  stride?: number
  padding?: number
}

/** The image in a frame of zeros, n wide on each side. */
export function pad(image: Image, n: number): Image {
  // todo: a new image, 2n rows and 2n columns larger
  const side = Array<number>(n).fill(0)
  const width = image[0].length + 2 * n
  const frame = () => Array.from({ length: n }, () => Array<number>(width).fill(0))
  return [...frame(), ...image.map(row => [...side, ...row, ...side]), ...frame()]
  // end
}

/** What the kernel sees at each stop: the sum of its numbers, each times the pixel under it. */
export function slide(
  image: Image,
  kernel: Image,
  { stride = 1, padding = 0 }: ConvOptions = {},
): Image {
  // todo: pad the image, stop wherever the whole kernel fits in, multiply and add there
  const framed = pad(image, padding)
  const output: Image = []
  for (let top = 0; top + kernel.length <= framed.length; top += stride) {
    const row: number[] = []
    for (let left = 0; left + kernel[0].length <= framed[0].length; left += stride) {
      let sum = 0
      for (let u = 0; u < kernel.length; u++) {
        const weights = kernel[u]
        const pixels = framed[top + u]
        for (let v = 0; v < weights.length; v++) sum += weights[v] * pixels[left + v]
      }
      row.push(sum)
    }
    output.push(row)
  }
  return output
  // end
}
