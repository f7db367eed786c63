import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'turns upside down': {
    find: 'image.map(row => row.toReversed())',
    replace: 'image.map(row => [...row]).toReversed()',
    says: 'Your flip puts the last row first: up becomes down. A mirror beside the image leaves each row in its place.',
  },
  'half a turn': {
    find: 'image.map(row => row.toReversed())',
    replace: 'image.map(row => row.toReversed()).toReversed()',
    says: 'Your flip reverses both the rows and what is in them: that is half a turn, not a mirror.',
  },
  'reverses in place': {
    find: 'row.toReversed()',
    replace: 'row.reverse()',
    says: 'reverse() turns the row around where it lies, so the image that you were given is another one afterwards.',
  },
  'undefined past the edge': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace: 'image[top + i]?.[left + j]!',
    says: 'Past the edge your crop has undefined. There is nothing to look up there; it should be paper.',
  },
  'no such row': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace: 'image[top + i]![left + j] ?? 0',
    says: 'Above and below the image there is no row at all, and nothing can be looked up in it. Only beside it is there a row, with no such pixel.',
  },
  'wraps around': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace: 'image.at((top + i) % image.length)!.at((left + j) % image[0]!.length)!',
    says: 'What should come from beyond the edge comes in from the other side. Beyond the edge there is paper.',
  },
  'repeats the edge': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace:
      'image[Math.min(Math.max(top + i, 0), image.length - 1)]![Math.min(Math.max(left + j, 0), image[0]!.length - 1)]!',
    says: 'Beyond the edge your crop repeats the last pixel that there is. It should be paper.',
  },
  'keeps only what there is': {
    find: '  return Array.from({ length: height }, (_, i) =>\n    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),\n  )',
    replace:
      '  return image.slice(Math.max(top, 0), top + height).map(row => row.slice(Math.max(left, 0), left + width))',
    says: 'Near the edge your part comes out smaller than asked for. It always has height rows of width pixels.',
  },
  'takes height for the last row': {
    find: '  return Array.from({ length: height }, (_, i) =>\n    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),\n  )',
    replace:
      '  return Array.from({ length: Math.max(height - top, 0) }, (_, i) =>\n    Array.from({ length: Math.max(width - left, 0) }, (_, j) => image[top + i]?.[left + j] ?? 0),\n  )',
    says: 'You take height and width for the places where the part ends. They say how large it is.',
  },
  'rows and columns swapped': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace: 'image[left + j]?.[top + i] ?? 0',
    says: 'You look up image[column][row]. The first index is the row: it goes with top.',
  },
  'begins at the corner': {
    find: 'image[top + i]?.[left + j] ?? 0',
    replace: 'image[i]?.[j] ?? 0',
    says: 'Your part always begins in the corner of the image. Where does pixel (0, 0) of the part lie in the image?',
  },
  'one row for all': {
    find: '  return Array.from({ length: height }, (_, i) =>\n    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),\n  )',
    replace:
      '  const paper = new Array<number>(width).fill(0)\n  return Array.from({ length: height }, (_, i) =>\n    image[top + i] ? Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0) : paper,\n  )',
    says: 'All empty rows are one and the same array. Who draws into one of them draws into all.',
  },
  'shifts the other way': {
    find: 'top: -down, left: -right',
    replace: 'top: down, left: right',
    says: 'Your image goes up when it should go down. If the window moves down, what is seen in it moves up.',
  },
  'down and right swapped': {
    find: 'top: -down, left: -right',
    replace: 'top: -right, left: -down',
    says: 'The first number moves the rows, the second the columns; yours are the other way round.',
  },
  'shrinks the picture': {
    find: 'height: image.length, width: image[0]!.length',
    replace: 'height: image.length - Math.abs(down), width: image[0]!.length - Math.abs(right)',
    says: 'The image gets smaller by what has left it. A network wants the same size every time: what comes in is paper.',
  },
  'slices alone': {
    find: '  return Array.from({ length: height }, (_, i) =>\n    Array.from({ length: width }, (_, j) => image[top + i]?.[left + j] ?? 0),\n  )',
    replace: '  return image.slice(top, top + height).map(row => row.slice(left, left + width))',
    says: 'slice gives only what there is: past the lower and the right edge your part comes out smaller, and a negative top or left it counts from the end. Your part always has height rows of width pixels, and beyond the edge they are 0.',
  },
  'rotates the rows': {
    find: 'return crop(image, { top: -down, left: -right, height: image.length, width: image[0]!.length })',
    replace:
      'return image.map((row, i) => row.map((_, j) => image.at((i - down) % image.length)!.at((j - right) % row.length)!))',
    says: 'What leaves your image on one side comes in again on the other. It should be lost, and what comes in is paper.',
  },
  'no shift, no copy': {
    find: 'return crop(image, { top: -down, left: -right, height: image.length, width: image[0]!.length })',
    replace:
      'if (down === 0 && right === 0) return image\n  return crop(image, { top: -down, left: -right, height: image.length, width: image[0]!.length })',
    says: 'Shifted by [0, 0], you hand out the very image that you were given. Who draws on one then draws on both: all three return new arrays.',
  },
  'all of it, no copy': {
    find: '  return Array.from({ length: height }, (_, i) =>\n',
    replace:
      '  if (top === 0 && left === 0 && height === image.length && width === image[0]!.length) return image\n  return Array.from({ length: height }, (_, i) =>\n',
    says: 'Where the part is all of the image, you hand out the very image that you were given. Who draws on one then draws on both: all three return new arrays.',
  },
})
