// The ribbon: the symbols of a row, and below each how much of the gradient arrives at its place, on a logarithmic
// scale. Where a row is longer than the window is wide some places are left out, never the first or the last.
import type { Picture } from '@neuralings/plots'
import { writer } from '../frame/page.ts'
import { sample } from './network.ts'
import type { State } from './state.ts'

/** The power of ten at the foot of a bar. */
const lowest = -8

interface Plan {
  /** Which places are shown, counted from 0. */
  places: readonly number[]
  /** Columns from one place to the next. */
  pitch: number
  /** Rows of the bars. */
  rows: number
}

/** Columns for the numbers on the left. */
const gutter = 4

function planOf({ width, height }: Picture, length: number): Plan {
  const room = width - gutter
  const count = Math.min(length, room)
  const places = Array.from({ length: count }, (_, i) =>
    Math.round((i * (length - 1)) / Math.max(1, count - 1)),
  )
  return {
    places,
    pitch: Math.max(1, Math.min(6, Math.floor(room / count))),
    rows: Math.max(1, height - 2),
  }
}

export function drawRibbon(sheet: Picture, state: State): void {
  const plan = planOf(sheet, state.length)
  const letters = sample(state.length)
  drawScale(sheet, plan)
  const write = writer(sheet)
  for (const [i, place] of plan.places.entries()) {
    const column = gutter + i * plan.pitch
    const color = place === 0 ? 'orange' : undefined
    write(column, 0, letters[place], color ?? 'dim')
    drawBar(sheet, { column, light: state.run.light[place], plan, color: color ?? 'blue' })
  }
}

interface Bar {
  column: number
  light: number
  plan: Plan
  color: 'orange' | 'blue'
}

function drawBar(sheet: Picture, { column, light, plan: { rows, pitch }, color }: Bar): void {
  const write = writer(sheet)
  const share = light > 0 ? Math.max(0, 1 - Math.log10(light) / lowest) : 0
  const height = Math.round(share * rows)
  const bar = '█'.repeat(Math.max(1, pitch - 1))
  for (let row = 0; row < height; row++) write(column, rows - row, bar, color)
  if (height === 0) write(column, rows, '·'.repeat(Math.max(1, pitch - 1)), 'dim')
}

/** Powers of ten on the left, places below. */
function drawScale(sheet: Picture, { rows, places, pitch }: Plan): void {
  const write = writer(sheet)
  for (const power of rows >= 8 ? [0, -2, -4, -6] : [0, -4]) {
    const row = 1 + Math.min(rows - 1, Math.round((power / lowest) * rows))
    write(0, row, String(power).replace('-', '−').padStart(2), 'dim')
  }
  let free = 0
  for (const [i, place] of places.entries()) {
    const number = place + 1
    const isLast = i === places.length - 1
    const column = gutter + i * pitch
    if (!(place === 0 || isLast || number % 5 === 0) || column < free) continue
    if (!isLast && column + 4 > gutter + (places.length - 1) * pitch) continue
    write(Math.min(column, sheet.width - String(number).length), rows + 1, String(number), 'dim')
    free = column + 4
  }
}
