// A seven of 14 × 14 pixels for the pictures of this lesson: small, and nothing about it is symmetric.

const rows = [
  '..............',
  '..............',
  '..##########..',
  '..##########..',
  '.........##...',
  '........###...',
  '.......###....',
  '.......##.....',
  '......###.....',
  '......##......',
  '.....###......',
  '.....##.......',
  '..............',
  '..............',
]

/** 0 for paper, 1 for ink. */
export const seven = (): number[][] =>
  rows.map(row => Array.from(row, pixel => Number(pixel === '#')))

/** Nine images as one, three rows of three: a row of nine would be cut off where the screen is narrow. */
export const threeByThree = (images: number[][][]): number[][] =>
  [0, 3, 6].flatMap(first =>
    images[first]!.map((_, i) => images.slice(first, first + 3).flatMap(image => image[i]!)),
  )
