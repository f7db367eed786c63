// How the strides look: the view and the pattern on top, the flat array below, and under each of its numbers the
// visits it gets. A number that is read often stands on a high pile.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { page, writer } from '../frame/page.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { elementOf, knobs, reached, type State, walkOf } from './state.ts'
import { data, patterns, placeOf, rowsOf, visits } from './walk.ts'
import { formulaOf, noteOn, signed } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { strides } = messages
  const { sum, place, value } = formulaOf(state)
  return page(canvas, {
    words: messages.page,
    title: strides.title,
    status: [`${sum} = ${place} → ${value}`, `${place} → ${value}`],
    note: noteOn(state, messages),
    goal: strides.shortGoal(state.done, patterns.length),
    reached: reached(state),
    knobs: knobs.map(({ name }, i) => ({
      label: strides.knobs[name],
      value: signed(state.settings[name]),
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

/** Two digits, and before them a mark for the element that is looked at. */
const cell = 3

/** Rows of the tallest table with its heading line. */
const tableHeight = 7

function draw(state: State, { canvas, messages: { strides } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const isTall = canvas.height > 14
  const top = isTall ? 1 : 0
  const right = canvas.width < 60 ? 23 : 28
  const pattern = patterns[state.done]
  drawTable(sheet, { column: 0, row: top, rows: rowsOf(walkOf(state)), lit: elementOf(state) })
  if (pattern) drawTable(sheet, { column: right, row: top, rows: rowsOf(pattern.walk) })
  if (isTall) {
    const write = writer(sheet)
    write(2, 0, strides.yours, 'blue')
    if (pattern) write(right + 2, 0, strides.patterns[pattern.name], 'orange')
    if (canvas.width >= 78) drawFormula(sheet, { state, strides, column: 44 })
    write(2, top + tableHeight + 1, strides.array, 'dim')
  }
  drawArray(sheet, state, isTall ? top + tableHeight + 2 : tableHeight)
  return sheet.toLines(canvas)
}

interface Table {
  column: number
  row: number
  rows: (number | undefined)[][]
  /** The element that is looked at. */
  lit?: readonly [number, number]
}

/** A table with its i at the left and its j above. */
function drawTable(picture: Picture, { column, row, rows, lit }: Table): void {
  const write = writer(picture)
  const at = (j: number) => column + 2 + j * cell
  for (const j of rows[0].keys()) write(at(j) + 2, row, String(j), 'dim')
  rows.forEach((values, i) => {
    write(column, row + 1 + i, String(i), 'dim')
    values.forEach((value, j) => {
      const isLit = lit?.[0] === i && lit[1] === j
      const text = `${isLit ? '▸' : ' '}${value ?? ' ?'}`
      write(at(j), row + 1 + i, text, isLit ? 'blue' : undefined)
    })
  })
}

/** The index formula, with names and with the numbers of the moment. */
function drawFormula(picture: Picture, { state, strides, column }: Formula): void {
  const write = writer(picture)
  const { sum, place, value } = formulaOf(state)
  const [i, j] = elementOf(state)
  const lines = [
    strides.element(i, j),
    '',
    `  ${strides.knobs.offset} + i × ${strides.stride} + j × ${strides.stride}`,
    `= ${sum}`,
    `= ${place}`,
    '',
    strides.there(place, value),
  ]
  lines.forEach((text, row) => {
    write(column, row, text, row === 2 ? 'dim' : undefined)
  })
}

interface Formula {
  state: State
  strides: Messages['strides']
  column: number
}

/** Each place with its number, and below it which visits it gets, as far as there is room. */
function drawArray(picture: Picture, state: State, top: number): void {
  const write = writer(picture)
  const wide = Math.min(5, Math.floor((picture.width - 2) / data.length))
  const order = visits(walkOf(state))
  const current = placeOf(walkOf(state), elementOf(state))
  const put = (place: number, row: number, text: string, color?: 'dim' | 'blue' | 'orange') =>
    write(2 + (place + 1) * wide - textWidth(text), row, text, color)
  data.forEach((value, place) => {
    put(place, top, String(place), 'dim')
    put(place, top + 1, `${place === current ? '▸' : ''}${value}`, place === current ? 'blue' : undefined) // biome-ignore format: stays a row
    const here = [...order.keys()].filter(at => order[at] === place)
    const room = picture.height - top - 2
    here.slice(0, room).forEach((at, row) => {
      const isLast = row === room - 1 && here.length > room
      const text = isLast ? `+${here.length - row}` : String(at + 1)
      put(place, top + 2 + row, text, at === state.cursor ? 'blue' : 'orange')
    })
  })
}
