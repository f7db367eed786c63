/** Rows of numbers, image[row][column]. Kernels are such tables, too. */
export type Image = number[][]

/** How a kernel walks: how many pixels on at each stop, and how wide a frame of zeros is put around the image. */
export interface Walk {
  stride?: number
  padding?: number
}

/** The image in a frame of zeros, n wide on each side. */
export function pad(image: Image, n: number): Image {
  // todo: a new image, 2n rows and 2n columns larger
  return Array.from({ length: image.length + 2 * n }, (_, i) =>
    Array.from({ length: image[0].length + 2 * n }, (_, j) => image[i - n]?.[j - n] ?? 0),
  )
  // end
}

/** What the kernel sees at each stop: the sum of its numbers, each times the pixel under it. */
export function slide(image: Image, kernel: Image, { stride = 1, padding = 0 }: Walk = {}): Image {
  // todo: pad the image, stop wherever the whole kernel fits in, multiply and add there
  const framed = pad(image, padding)
  const output: Image = []
  for (let top = 0; top + kernel.length <= framed.length; top += stride) {
    const row: number[] = []
    for (let left = 0; left + kernel[0].length <= framed[0].length; left += stride) {
      let sum = 0
      for (let u = 0; u < kernel.length; u++)
        for (let v = 0; v < kernel[u].length; v++) sum += kernel[u][v] * framed[top + u][left + v]
      row.push(sum)
    }
    output.push(row)
  }
  return output
  // end
}
