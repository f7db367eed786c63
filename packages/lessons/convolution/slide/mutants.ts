import { mutants } from '@neuralings/lesson-kit'

const weigh = 'sum += weights[v] * pixels[left + v]'

export default mutants({
  'undefined in the frame': {
    find: 'const side = Array<number>(n).fill(0)',
    replace: 'const side = Array<number>(n)',
    says: 'Your frame is undefined. Where there is no pixel, there has to be a 0.',
  },
  'frame on two sides': {
    find: '[...frame(), ...image.map(row => [...side, ...row, ...side]), ...frame()]',
    replace: '[...image.map(row => [...row, ...side, ...side]), ...frame(), ...frame()]',
    says: 'The image lies in the upper left corner of your frame. There should be n rows above it and n columns before it.',
  },
  'frame too narrow': {
    find: '[...side, ...row, ...side]), ...frame()]',
    replace: '[...side, ...row, ...side])]',
    says: 'Your frame is missing on one side: there are n rows above and n below.',
  },
  'no frame at the sides': {
    find: 'image.map(row => [...side, ...row, ...side])',
    replace: 'image',
    says: 'Your frame stands above and below the image only. Each of its rows needs n zeros on both sides, too.',
  },
  'repeats the edge': {
    find: '[...side, ...row, ...side]',
    replace: '[...side.map(() => row[0]), ...row, ...side.map(() => row[row.length - 1])]',
    says: 'Your frame repeats the pixels of the edge. It should be made of zeros.',
  },
  'frame of ones': {
    find: `  const side = Array<number>(n).fill(0)
  const width = image[0].length + 2 * n
  const frame = () => Array.from({ length: n }, () => Array<number>(width).fill(0))`,
    replace: `  const side = Array<number>(n).fill(1)
  const width = image[0].length + 2 * n
  const frame = () => Array.from({ length: n }, () => Array<number>(width).fill(1))`,
    says: 'Your frame is made of ones. Ones are ink, and would be added up with the image: it should be made of zeros.',
  },
  'one row for all': {
    find: 'Array.from({ length: n }, () => Array<number>(width).fill(0))',
    replace: 'Array<number[]>(n).fill(Array<number>(width).fill(0))',
    says: 'All empty rows of your frame are one and the same array. Who draws into one of them draws into all.',
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
    replace: 'sum += weights[v] * framed[left + v]?.[top + u]',
    says: 'You look up image[column][row]. The first index is the row, and belongs to top and u.',
  },
  'kernel turned': {
    find: weigh,
    replace: 'sum += kernel[kernel.length - 1 - u][weights.length - 1 - v] * pixels[left + v]',
    says: 'Your kernel lies upside down: its last number meets the first pixel. Number (u, v) belongs on the pixel that is u down and v to the right of the stop.',
  },
  'kernel mirrored': {
    find: weigh,
    replace: 'sum += kernel[v]?.[u] * pixels[left + v]',
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
