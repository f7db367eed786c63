import { mutants } from '@neuralings/lesson-kit'

const weigh = 'sum += kernel[u][v] * framed[top + u][left + v]'

export default mutants({
  'undefined in the frame': {
    find: 'image[i - n]?.[j - n] ?? 0',
    replace: 'image[i - n]?.[j - n]!',
    says: 'Your frame is undefined. Where there is no pixel, there has to be a 0.',
  },
  'frame on two sides': {
    find: 'image[i - n]?.[j - n] ?? 0',
    replace: 'image[i]?.[j] ?? 0',
    says: 'The image lies in the upper left corner of your frame. There should be n rows above it and n columns before it.',
  },
  'frame too narrow': {
    find: 'image.length + 2 * n }',
    replace: 'image.length + n }',
    says: 'Your frame is missing on one side: there are n rows above and n below.',
  },
  'repeats the edge': {
    find: 'image[i - n]?.[j - n] ?? 0',
    replace:
      'image[Math.min(Math.max(i - n, 0), image.length - 1)][Math.min(Math.max(j - n, 0), image[0].length - 1)]',
    says: 'Your frame repeats the pixels of the edge. It should be made of zeros.',
  },
  'ignores the frame': {
    find: 'pad(image, padding)',
    replace: 'pad(image, 0)',
    says: 'padding changes nothing: no frame is put around the image.',
  },
  'always one on': {
    find: 'top += stride',
    replace: 'top++',
    says: 'Downwards your kernel always goes on by one row, whatever the stride.',
  },
  'one on to the right': {
    find: 'left += stride',
    replace: 'left++',
    says: 'To the right your kernel always goes on by one column, whatever the stride.',
  },
  'one stop too few': {
    find: 'top + kernel.length <= framed.length',
    replace: 'top + kernel.length < framed.length',
    says: 'The last row of stops is missing. Where the kernel just touches the lower edge, it still fits in.',
  },
  'rows and columns swapped': {
    find: weigh,
    replace: 'sum += kernel[u][v] * framed[left + v]?.[top + u]',
    says: 'You look up image[column][row]. The first index is the row, and belongs to top and u.',
  },
  'kernel turned': {
    find: weigh,
    replace:
      'sum += kernel[kernel.length - 1 - u][kernel[u].length - 1 - v] * framed[top + u][left + v]',
    says: 'Your kernel lies upside down: its last number meets the first pixel. Number (u, v) belongs on the pixel that is u down and v to the right of the stop.',
  },
  'kernel mirrored': {
    find: weigh,
    replace: 'sum += kernel[v]?.[u] * framed[top + u][left + v]',
    says: 'Rows and columns of your kernel are swapped: u counts its rows, v its columns.',
  },
  'takes the mean': {
    find: 'row.push(sum)',
    replace: 'row.push(sum / (kernel.length * kernel[0].length))',
    says: 'You take the mean of the products. It is their sum: a kernel that is to blur has the ninths in its own numbers.',
  },
  'forgets to begin anew': {
    find: `    for (let left = 0; left + kernel[0].length <= framed[0].length; left += stride) {
      let sum = 0
`,
    replace: `    let sum = 0
    for (let left = 0; left + kernel[0].length <= framed[0].length; left += stride) {
`,
    says: 'Within a row your sum goes on from stop to stop. Each stop has a sum of its own.',
  },
  'writes over the image': {
    find: 'row.push(sum)',
    replace: 'row.push((framed[top + kernel.length - 1][left + kernel[0].length - 1] = sum))',
    says: 'You write the sum into the image while you are still reading from it: the next stop sees it in place of the pixel.',
  },
})
