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
