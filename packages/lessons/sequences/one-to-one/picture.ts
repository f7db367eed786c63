import { picture } from '@neuralings/lesson-kit/picture'

/** Symbols two columns apart, as wide as a Chinese one. */
const apart = (text: string) =>
  [...text].map(symbol => (symbol > '⺀' ? symbol : `${symbol} `)).join('')

/** Both sides, a stroke where one symbol stands for one. */
function strokes(text: string, iso: string): string[] {
  const count = Math.min(text.length, iso.length)
  return [apart(text), '│ '.repeat(count) + '? '.repeat(text.length - count), apart(iso), '']
}

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: () => [
    ...strokes('2086年3月12日', '2086-03-12'),
    ...strokes('12 March 2086', '2086-03-12'),
    ...strokes('Tuesday, March 12, 2086', '2086-03-12'),
  ],
  caption: 'one symbol for one: in the first pair it fits, and even there the 3 has to become 03',
})
