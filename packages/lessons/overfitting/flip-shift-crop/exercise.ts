/** An image as rows of pixels, 0 for paper to 1 for ink: image[row][column]. */
export type Image = number[][]

/** The image in a mirror that stands beside it: left becomes right. */
export function flip(image: Image): Image {
  // todo: a new image, each row from right to left
  return image.map(row => row.toReversed())
  // end
}

/** A part of the image: `height` × `width` pixels from row `top` and column `left` on. Beyond the edge is paper, 0. */
export function crop(
  image: Image,
  { top, left, height, width }: { top: number; left: number; height: number; width: number },
): Image {
  // todo: for each pixel of the new image, look up the old one, or take 0
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),
  )
  // end
}

/** The whole image moved by `down` rows and `right` columns. What leaves it is lost, what comes in is paper. */
export function shift(image: Image, [down, right]: [number, number]): Image {
  // todo: this is a crop of the same size; from where?
  return crop(image, { top: -down, left: -right, height: image.length, width: image[0]!.length })
  // end
}
