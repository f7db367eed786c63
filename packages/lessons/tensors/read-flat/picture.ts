import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  pixels: Float32Array
}

const side = 20

/** The middle of the digit, as if nothing else stood between its rows. */
const asItLies = ({ pixels }: Kept): number[] =>
  Array.from(pixels.slice(4 * 28 + 4, 4 * 28 + 4 + side * side))

export default picture<typeof import('./exercise.ts'), Kept>({
  type: 'images',
  pixels: side * side,
  images: ({ toRows }, kept) => {
    const { pixels } = kept
    const middle = { data: pixels, shape: [side, side], strides: [28, 1], offset: 4 * 28 + 4 }
    return [asItLies(kept), toRows(middle)]
  },
  yours: () => ['flat', 'yours'],
  caption: 'the middle of a digit: the array read as it lies, and read by your function',
})
