// The nine products under the cursor, weight × pixel each, and their sum.
import type { Picture } from '@neuralings/plots'
import type { Tensor } from '@neuralings/tensor'
import { writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { divisor, inOneSlide, slid } from './kernel.ts'
import type { Pictures } from './pictures.ts'
import { puzzles } from './puzzles.ts'
import { boardOf, ground, type State } from './state.ts'

const cell = 21
/** Columns of three cells, and with the sum beside them. */
export const cellsWidth = 3 * cell
export const tableWidth = cellsWidth + 12
export const tableHeight = 3

export interface Sum {
  products: { weight: number; pixel: number; product: number }[]
  sum: number
  divisor: number
  value: number
  /** What is wanted here; undefined while playing. */
  wanted: number | undefined
}

/** The sum under the cursor, worked out; beyond the border all is 0. */
export function sumOf(state: State, pictures: Pictures): Sum {
  const { weights, picture } = boardOf(state)
  const base = ground(state, pictures)
  const [row, column] = state.at
  const products = weights.map((weight, i) => {
    const pixel = pixelAt(base, row + Math.floor(i / 3) - 1, column + (i % 3) - 1)
    return { weight, pixel, product: weight * pixel }
  })
  const sum = products.reduce((total, { product }) => total + product, 0)
  const puzzle = puzzles[state.task]!
  const wanted = state.playing
    ? undefined
    : slid(pictures[picture], puzzle.weights, puzzle.slides).at(row, column)
  return { products, sum, divisor: divisor(weights), value: sum / divisor(weights), wanted }
}

function pixelAt(image: Tensor, row: number, column: number): number {
  const [rows, columns] = image.shape
  return row < 0 || row >= rows || column < 0 || column >= columns ? 0 : image.at(row, column)
}

interface Place {
  sheet: Picture
  setting: { messages: Messages; pictures: Pictures }
  column: number
  row: number
  /** With a bar below each product, and the kernel that does two slides in one. */
  isLarge: boolean
}

export function drawTable(state: State, { sheet, setting, column, row, isLarge }: Place): void {
  const { kernel } = setting.messages
  const write = writer(sheet)
  const { products, sum, divisor, value, wanted } = sumOf(state, setting.pictures)
  const largest = Math.max(1, ...products.map(({ product }) => Math.abs(product)))
  const step = isLarge ? 3 : 1
  products.forEach(({ weight, pixel, product }, i) => {
    const [at, line] = [column + cell * (i % 3), row + step * Math.floor(i / 3)]
    const isChosen = state.inTable && i === state.weight
    const text = `${isChosen ? '▸' : ' '}${right(weight, 0, 2)} × ${right(pixel, 2, 5)} = ${right(product, 2, 5)}`
    write(at, line, text, isChosen ? 'blue' : weight === 0 ? 'dim' : undefined)
    if (isLarge) drawBar(write, { column: at + 2, row: line + 1, size: product / largest })
  })
  const lines: [string, string][] = [
    [kernel.sum, shown(sum, 2)],
    [`÷ ${divisor}`, shown(value, 2)],
    ...(wanted === undefined ? [] : [[kernel.wanted, shown(wanted, 2)] as [string, string]]),
  ]
  lines.forEach(([name, number], i) => {
    const [at, line] = isLarge ? [column + i * cell, row + 9] : [column + cellsWidth, row + i]
    write(at, line, name, i === 1 ? undefined : 'dim')
    write(at + 7, line, number.padStart(5), i === 1 ? 'blue' : undefined)
  })
  if (isLarge && boardOf(state).slides === 2)
    drawOneSlide(state, { write, column, row: row + 11, name: kernel.oneSlide })
}

const right = (value: number, digits: number, columns: number): string =>
  shown(value, digits).padStart(columns)

type Write = ReturnType<typeof writer>

/** A bar to the right of its middle where it is positive, else to the left. */
function drawBar(
  write: Write,
  { column, row, size }: Record<'column' | 'row' | 'size', number>,
): void {
  const reach = 7
  const length = Math.round(Math.abs(size) * reach)
  if (size > 0) write(column + reach + 1, row, '█'.repeat(length), 'green')
  else write(column + reach - length, row, '█'.repeat(length), 'orange')
  write(column + reach, row, '│', 'dim')
}

interface OneSlide {
  write: Write
  column: number
  row: number
  name: string
}

/** The 5 × 5 kernel that does both slides at once. */
function drawOneSlide(state: State, { write, column, row, name }: OneSlide): void {
  write(column, row, name, 'blue')
  inOneSlide(boardOf(state).weights, 2).forEach((line, i) => {
    write(column, row + 1 + i, line.map(weight => right(weight, 2, 7)).join(''))
  })
}
