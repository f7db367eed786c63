import { picture } from '@neuralings/lesson-kit/picture'

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const tables: [number[], number[]][] = [
  [x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
  [x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
  [x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
  [
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  ],
]

const side = 16
const column = (x: number) => Math.round(((x - 3) / 17) * (side - 1))
const row = (y: number) => side - 1 - Math.round(((y - 2) / 12) * (side - 1))

type File = typeof import('./exercise.ts')

/** Nobody sees the lines before the answer is right: they are the answer. */
const isFound = ({ answer }: File) => answer === tables.length

/** A table's points as ink, and later the line that the learner's own function puts through them. */
function drawn(file: File, [x, y]: [number[], number[]]): number[] {
  const pixels = Array<number>(side * side).fill(0)
  const { weight, bias } = isFound(file) ? file.bestLine(x, y) : { weight: 0, bias: Number.NaN }
  for (let c = 0; c < side; c++) {
    const r = row(weight * (3 + (17 * c) / (side - 1)) + bias)
    if (r >= 0 && r < side) pixels[r * side + c] = 0.35
  }
  for (const [i, xi] of x.entries()) pixels[row(y[i]) * side + column(xi)] = 1
  return pixels
}

export default picture<File>({
  type: 'images',
  pixels: side * side,
  images: file => tables.map(each => drawn(file, each)),
  yours: file =>
    tables.map((each, i) => {
      if (!isFound(file)) return 'abcd'[i]
      const { weight, bias } = file.bestLine(...each)
      return `${weight.toFixed(1)}x+${bias.toFixed(0)}`
    }),
  caption: 'the four tables; once your number is right, your own line in each',
})
