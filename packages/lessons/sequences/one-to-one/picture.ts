import { picture } from '@neuralings/lesson-kit/picture'

const isWide = (symbol: string) => symbol > '⺀'

/** Symbols two columns apart, as wide as a Chinese one. */
const apart = (text: string) =>
  [...text].map(symbol => (isWide(symbol) ? symbol : `${symbol} `)).join('')

/** Both sides, a stroke where one symbol stands for one. */
function strokes(text: string, iso: string): string {
  const count = Math.min(text.length, iso.length)
  const between = '│'.repeat(count) + '?'.repeat(text.length - count)
  const lines = [text, between, iso]
  return ([...text].some(isWide) ? lines.map(apart) : lines).join('\n')
}

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: () =>
    [
      strokes('2086年3月12日', '2086-03-12'),
      strokes('12 March 2086', '2086-03-12'),
      strokes('Tuesday, March 12, 2086', '2086-03-12'),
    ]
      .join('\n\n')
      .split('\n'),
  caption: 'one symbol for one: in the first pair it fits, and even there the 3 has to become 03',
})
