import { mutants } from '@neuralings/lesson-kit'

const lookUp =
  'const oldRow = Math.round(middleRow + right * sin + down * cos)\n      const oldColumn = Math.round(middleColumn + right * cos - down * sin)'

export default mutants({
  clockwise: {
    find: lookUp,
    replace:
      'const oldRow = Math.round(middleRow - right * sin + down * cos)\n      const oldColumn = Math.round(middleColumn + right * cos + down * sin)',
    says: 'Your image turns clockwise. Which of the two signs belongs to the way back, from the new place to the old one, with rows that grow downwards?',
  },
  'about the corner': {
    find: lookUp,
    replace:
      'const oldRow = Math.round(j * sin + i * cos)\n      const oldColumn = Math.round(j * cos - i * sin)',
    says: 'Your image turns about its upper left corner, and most of it leaves the picture. The way is measured from the middle, and the middle has to be added again.',
  },
  'forgets to go back to the corner': {
    find: lookUp,
    replace:
      'const oldRow = Math.round(right * sin + down * cos)\n      const oldColumn = Math.round(right * cos - down * sin)',
    says: 'Your old place is counted from the middle, but rows and columns are counted from the corner.',
  },
  'rounds down': {
    find: lookUp,
    replace:
      'const oldRow = Math.floor(middleRow + right * sin + down * cos)\n      const oldColumn = Math.floor(middleColumn + right * cos - down * sin)',
    says: 'You round down, so the image drifts by half a pixel to one side. Which whole number is the nearest?',
  },
  'rounds up': {
    find: lookUp,
    replace:
      'const oldRow = Math.ceil(middleRow + right * sin + down * cos)\n      const oldColumn = Math.ceil(middleColumn + right * cos - down * sin)',
    says: 'You round up, so the image drifts. Even at a quarter turn: cos 90° is a tiny number on a computer, not 0, and is rounded up, too. Which whole number is the nearest?',
  },
  truncates: {
    find: lookUp,
    replace:
      'const oldRow = Math.trunc(middleRow + right * sin + down * cos)\n      const oldColumn = Math.trunc(middleColumn + right * cos - down * sin)',
    says: 'You cut off what is behind the point, so 3.9 becomes 3. Which whole number is the nearest?',
  },
  'does not round': {
    find: lookUp,
    replace:
      'const oldRow = middleRow + right * sin + down * cos\n      const oldColumn = middleColumn + right * cos - down * sin',
    says: 'Your place is not a whole number, and between two pixels an array has nothing. Take the nearest.',
  },
  'a mirror': {
    find: lookUp,
    replace:
      'const oldRow = Math.round(middleRow + right * sin - down * cos)\n      const oldColumn = Math.round(middleColumn + right * cos + down * sin)',
    says: 'Your image is turned and mirrored: without any turn it should come out as it went in. Look at the four signs.',
  },
  'sine and cosine swapped': {
    find: lookUp,
    replace:
      'const oldRow = Math.round(middleRow + right * cos + down * sin)\n      const oldColumn = Math.round(middleColumn + right * sin - down * cos)',
    says: 'At 0° your image is already turned. There cos is 1 and sin is 0: which of the two belongs to the way that stays as it is?',
  },
  'rows and columns swapped': {
    find: 'image[oldRow]?.[oldColumn] ?? 0',
    replace: 'image[oldColumn]?.[oldRow] ?? 0',
    says: 'You look up image[column][row]. The first index is the row.',
  },
  'undefined beyond the edge': {
    find: 'image[oldRow]?.[oldColumn] ?? 0',
    replace: 'image[oldRow]?.[oldColumn]!',
    says: 'Pixels that come from beyond the edge are undefined. They should be paper.',
  },
  'clamps to the edge': {
    find: 'image[oldRow]?.[oldColumn] ?? 0',
    replace:
      'image[Math.min(Math.max(oldRow, 0), image.length - 1)]![Math.min(Math.max(oldColumn, 0), row.length - 1)]!',
    says: 'What lies beyond the edge is filled with the pixels at the edge. It should be paper.',
  },
  'both sines added': {
    find: 'right * cos - down * sin',
    replace: 'right * cos + down * sin',
    says: 'Both of your sines have a plus. At 90° the box on top, with down = −1, then finds its pixel on the left. Where was it, by the table?',
  },
  'both sines taken away': {
    find: 'right * sin + down * cos',
    replace: '-right * sin + down * cos',
    says: 'Both of your sines have a minus. At 90° the box on the right, with right = 1, then finds its pixel above. Where was it, by the table?',
  },
  'rounds the way alone': {
    find: lookUp,
    replace:
      'const oldRow = middleRow + Math.round(right * sin + down * cos)\n      const oldColumn = middleColumn + Math.round(right * cos - down * sin)',
    says: 'You round before the middle is added. With an even number of rows it lies at ½. First the middle, then round.',
  },
  'sends the old pixels': {
    find: `${lookUp}\n      return image[oldRow]?.[oldColumn] ?? 0`,
    replace: `const came = (k: number, l: number) => {
        const [y, x] = [k - middleRow, l - middleColumn]
        return (
          Math.round(middleRow - x * sin + y * cos) === i &&
          Math.round(middleColumn + x * cos + y * sin) === j
        )
      }
      return image.flatMap((old, k) => old.filter((_, l) => came(k, l))).at(-1) ?? 0`,
    says: 'You send each old pixel to its new place, and where two land in one box, the next has none: a hole. Go through the boxes of the new image, and ask each where its pixel came from.',
  },
})
