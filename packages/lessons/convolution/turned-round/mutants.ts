import { mutants } from '@neuralings/lesson-kit'

const look = 'at(i + u - middle, j + v - middle)'

export default mutants({
  'turned by half a turn': {
    find: look,
    replace: 'at(i - u + middle, j - v + middle)',
    says: 'Your kernel lies turned round: its last number meets the pixel at the upper left. What stands at the right in the kernel should look to the right.',
  },
  'mirrored from left to right': {
    find: look,
    replace: 'at(i + u - middle, j - v + middle)',
    says: 'Left and right of your kernel are exchanged; above and below are right. The column of the pixel should grow with v.',
  },
  'mirrored from top to bottom': {
    find: look,
    replace: 'at(i - u + middle, j + v - middle)',
    says: 'Above and below of your kernel are exchanged; left and right are right. The row of the pixel should grow with u.',
  },
  'rows and columns swapped': {
    find: look,
    replace: 'at(i + v - middle, j + u - middle)',
    says: 'Your kernel is transposed: what stands at the right in it looks down. u counts rows, v counts columns.',
  },
  'a quarter turn': {
    find: look,
    replace: 'at(i + v - middle, j - u + middle)',
    says: 'Your kernel is turned by a quarter: what stands at the right in it looks down, what stands below looks to the left.',
  },
  'a quarter turn back': {
    find: look,
    replace: 'at(i - v + middle, j + u - middle)',
    says: 'Your kernel is turned by a quarter: what stands at the right in it looks up, what stands below looks to the right.',
  },
  'begins at the corner': {
    find: look,
    replace: 'at(i + u, j + v)',
    says: 'The corner of your kernel lies on the pixel. It should be its middle, so that the picture does not move.',
  },
})
