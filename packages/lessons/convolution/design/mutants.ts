import { mutants } from '@neuralings/lesson-kit'

const blur = `    blur: [
      [1 / 9, 1 / 9, 1 / 9],
      [1 / 9, 1 / 9, 1 / 9],
      [1 / 9, 1 / 9, 1 / 9],
    ]`
const sobel = `      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],`

export default mutants({
  'blur of ones': {
    find: blur,
    replace: '    blur: [[1, 1, 1], [1, 1, 1], [1, 1, 1]]',
    says: 'Your blur adds nine pixels up, and the picture gets nine times as bright. What must its numbers sum to?',
  },
  'blur leaves out the middle': {
    find: blur,
    replace: '    blur: [[1 / 8, 1 / 8, 1 / 8], [1 / 8, 0, 1 / 8], [1 / 8, 1 / 8, 1 / 8]]',
    says: 'Your blur leaves out one of the nine pixels, or counts it against the others. It is a mean: each of them has its share.',
  },
  'sharpens to nothing': {
    find: '[-1, 5, -1]',
    replace: '[-1, 4, -1]',
    says: 'The numbers of your sharpen sum to 0: of an even grey nothing is left. That finds edges; it does not keep the picture.',
  },
  'sharpens too brightly': {
    find: '[-1, 5, -1]',
    replace: '[-1, 9, -1]',
    says: 'The numbers of your sharpen sum to 5: everything gets five times as bright. With four neighbours of −1, how much is left for the middle?',
  },
  'sharpen blurs': {
    find: `      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],`,
    replace: '[0, 0.2, 0], [0.2, 0.2, 0.2], [0, 0.2, 0],',
    says: 'Your sharpen takes a mean with the neighbours, which blurs. Sharper is what differs more from its neighbours than before: they count against the pixel.',
  },
  'outline keeps the picture': {
    find: '[-1, 8, -1]',
    replace: '[-1, 9, -1]',
    says: 'The numbers of your outline sum to 1, so an even grey stays grey. An outline is only where something changes.',
  },
  'outline without a centre': {
    find: '[-1, 8, -1]',
    replace: '[-1, 0, -1]',
    says: 'Your outline never looks at the pixel in the middle. It should say how far this one is above its neighbours.',
  },
  'emboss sums to nothing': {
    find: '[-1, 1, 1]',
    replace: '[-1, 0, 1]',
    says: 'The numbers of your emboss sum to 0: the picture under the relief is gone. It should stay, with light on it.',
  },
  'emboss from the other side': {
    find: `      [-2, -1, 0],
      [-1, 1, 1],
      [0, 1, 2],`,
    replace: '[2, 1, 0], [1, 1, -1], [0, -1, -2],',
    says: 'Your emboss is bright where it should be dark: brighter to the lower right has to give more than 1, brighter to the upper left less than −1.',
  },
  'Sobel of the other edge': {
    find: sobel,
    replace: '[-1, -2, -1], [0, 0, 0], [1, 2, 1],',
    says: 'Your sobelX sees level edges, and is blind to upright ones. It compares what is above with what is below; which two columns should it compare?',
  },
  'Sobel from right to left': {
    find: sobel,
    replace: '[1, 0, -1], [2, 0, -2], [1, 0, -1],',
    says: 'Your sobelX is negative where it gets brighter to the right. That is where it should be positive.',
  },
  'Sobel without weights': {
    find: '[-2, 0, 2]',
    replace: '[-1, 0, 1]',
    says: 'All three rows of your sobelX count alike (that kernel is Prewitt’s). In Sobel’s the row in the middle counts twice.',
  },
  'Sobel of one row': {
    find: sobel,
    replace: '[0, 0, 0], [-1, 0, 1], [0, 0, 0],',
    says: 'Only the middle row of your sobelX compares. The rows above and below have a say, too: what is in one row alone is often noise.',
  },
})
