// wrong: shifted by nothing, the image itself is handed out
// should hear: same array|itself|new array|copy
/** An image as rows of pixels, 0 for paper to 1 for ink: image[row][column]. */
export type Image = number[][]

/** The image in a mirror that stands beside it: left becomes right. */
export function flip(image: Image): Image {
  return image.map(row => row.toReversed())
}

/** A part of the image: `height` × `width` pixels from row `top` and column `left` on. Beyond the edge is paper, 0. */
export function crop(
  image: Image,
  { top, left, height, width }: { top: number; left: number; height: number; width: number },
): Image {
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),
  )
}

/** The whole image moved by `down` rows and `right` columns. What leaves it is lost, what comes in is paper. */
export function shift(image: Image, [down, right]: [number, number]): Image {
  if (down === 0 && right === 0) return image
  return crop(image, { top: -down, left: -right, height: image.length, width: image[0]!.length })
}
