// The pictures in this lesson's story, drawn when the page is shown.
import { loadDigits } from '@neuralings/datasets/digits'
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, grid, images } from '@neuralings/plots'
import { mean, reshape, slice, take, tensor } from '@neuralings/tensor'

/** Here, as a figure is drawn without waiting. */
const { train } = await loadDigits()

const table = [0, 1, 2].map(i => [0, 1, 2, 3].map(j => 10 + 4 * i + j))

type Lit = (row: number, column: number) => boolean

/** The table, and below it the same numbers as they lie; what is lit in one is lit in the other. */
function both({ width = 72, ...options }: DrawOptions, t: Translate, lit: Lit): string {
  const inOne: Lit = (_, place) => lit(Math.floor(place / 4), place % 4)
  return [
    grid(table, { ...options, width, title: t('as a table'), lit }),
    '',
    grid([table.flat()], { ...options, width, title: t('as it lies'), lit: inOne }),
  ].join('\n')
}

/** The second row, in the table and in the array. */
export function row(options: DrawOptions, t: Translate): string {
  return both(options, t, i => i === 1)
}

/** The third column, in the table and in the array. */
export function column(options: DrawOptions, t: Translate): string {
  return both(options, t, (_, j) => j === 2)
}

/** The mean of all training digits of each kind, without the empty margin. */
export function ghosts({ width = 72, ...options }: DrawOptions): string {
  const labels = train.labels.toArray() as number[]
  const ghostOf = (digit: number) => {
    const index = tensor(labels.flatMap((label, i) => (label === digit ? [i] : [])))
    const whole = reshape(mean(take(train.images, { index }), { dim: 0 }), [28, 28])
    return slice(whole, [
      [4, 24],
      [4, 24],
    ])
  }
  const rowOf = (digits: number[]) =>
    images(digits.map(ghostOf), { ...options, width, height: 8, range: [0, 1] })
  return [rowOf([0, 1, 2, 3, 4]), rowOf([5, 6, 7, 8, 9])].join('\n\n')
}
