// wrong: pools the area by its side
// should hear: pool|parameterCount|width
/** A layer of a network that looks at images. A convolution keeps height and width; a dense layer flattens first. */
export type Layer =
  | { type: 'conv'; out: number; k: number }
  | { type: 'pool'; size: number }
  | { type: 'dense'; out: number }

/** How many weights and biases a network has into which images [channels, height, width] go. */
export function parameterCount(image: [number, number, number], layers: Layer[]): number {
  let [channels, height, width] = image
  let total = 0
  for (const layer of layers) {
    if (layer.type === 'conv') {
      total += layer.out * (channels * layer.k ** 2 + 1)
      channels = layer.out
    } else if (layer.type === 'pool') {
      height = Math.floor(height / layer.size)
      width = width
    } else {
      total += layer.out * (channels * height * width + 1)
      channels = layer.out
      height = 1
      width = 1
    }
  }
  return total
}
