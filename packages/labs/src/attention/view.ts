// How attention looks: the map of a head, the chosen cell worked out beside it, and below what is heard; in a high window the
// maps of all heads. Of a long row six questions and six places are shown, those around the chosen cell.
import { Picture } from '@neuralings/plots'
import { page, writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { drawAnswer } from './answer.ts'
import { cell, type Drawing, most, names, right, shadeOf, side } from './drawing.ts'
import { drawMaps } from './maps.ts'
import { heard, type Model, scores, shares, vectors } from './model.ts'
import { drawProducts } from './products.ts'
import { columnsIn, namedHeads, reached, rowsIn, type State } from './state.ts'
import { namesOf, noteOn, signsOf } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
  model: Model
}

export function view(state: State, { canvas, messages, model }: Setting): string[] {
  const { attention } = messages
  const { asks, asked } = namesOf(state, model, messages)
  const rule = state.said[state.head]
  const percent = `${Math.round(100 * shares(model, state)[state.row]![state.column]!)} %`
  const cell = `${asks[state.row]} → ${asked[state.column]}: ${percent}`
  return page(canvas, {
    words: messages.page,
    title: attention.title,
    status: [`${model.isOwn ? attention.own : attention.shipped} · ${cell}`, cell, percent],
    note: noteOn(state, model, messages),
    goal: attention.shortGoal(namedHeads(state), model.heads),
    reached: reached(state, model),
    knobs: [
      { label: attention.head, value: `${state.head + 1}/${model.heads}`, arrows: ['◂', '▸'] },
      { label: attention.looksAt, value: rule ? attention.rules[rule] : '?' },
      {
        label: model.isOwn ? attention.symbols : attention.sentence,
        value: `${state.sentence + 1}/${model.sentences.length}`,
      },
    ],
    draw: canvas => draw(state, { canvas, messages, model }),
  })
}

function draw(state: State, { canvas, messages, model }: Setting): string[] {
  const sheet = new Picture(canvas)
  const drawing = {
    ...{ state, model, messages, sheet },
    signs: signsOf(state, model, messages),
    rows: around(state.row, rowsIn(model)),
    columns: around(state.column, columnsIn(model)),
  }
  drawMap(drawing)
  if (hasSide(sheet)) drawCell(drawing)
  if (canvas.height >= 18) drawHeard(drawing, 10)
  if (canvas.height >= 30) drawMaps(drawing, { canvas, top: 21 })
  return sheet.toLines(canvas)
}

/** Whether there is room beside the map. */
const hasSide = ({ width }: Picture): boolean => width >= side + 27

/** Six places around this one, of so many. */
function around(place: number, count: number): number[] {
  const first = Math.max(0, Math.min(place - most / 2, count - most))
  return Array.from({ length: most }, (_, i) => first + i)
}

function drawMap({ state, model, sheet, signs, rows, columns }: Drawing): void {
  const write = writer(sheet)
  const isMasked = (j: number) => state.masked.includes(j)
  const wide = Math.min(cell, Math.floor((sheet.width - names) / most))
  columns.forEach((j, at) => {
    const color = isMasked(j) ? 'orange' : j === state.column ? 'blue' : 'dim'
    write(names + at * wide, 0, right(String(j), 5), 'dim')
    write(names + at * wide, 1, right(signs[j]!, 5), color)
  })
  const all = shares(model, state)
  rows.forEach((i, line) => {
    const label = model.isOwn ? `${String(i).padStart(2)}?` : `${i} ${right(signs[i]!, 5)}`
    write(0, line + 2, label, i === state.row ? 'blue' : 'dim')
    columns.forEach((j, at) => {
      const isLit = i === state.row && j === state.column
      const number = isMasked(j) ? '–' : String(Math.round(100 * all[i]![j]!))
      const text = `${isLit ? '▸' : ' '}${shadeOf(all[i]![j]!)}${right(number, 3)}`
      write(names + at * wide, line + 2, text, isLit ? 'blue' : undefined)
    })
  })
}

/** The cell worked out: q·k, term by term, over √d, and the share. */
function drawCell(drawing: Drawing): void {
  const { state, model, messages, sheet } = drawing
  const { attention } = messages
  const write = writer(sheet)
  const { asks, asked } = namesOf(state, model, messages)
  const q = vectors(model, 'q', state)[state.row]!
  const k = vectors(model, 'k', state)[state.column]!
  const score = scores(model, state)[state.row]![state.column]!
  const share = shares(model, state)[state.row]![state.column]!
  write(side, 1, attention.pair(asks[state.row]!, asked[state.column]!), 'blue')
  drawProducts(drawing, { q, k, column: side, row: 2 })
  const total = q.reduce((sum, value, i) => sum + value * k[i]!, 0)
  const lines = [
    [attention.sum(model.d), shown(total, 2)],
    [attention.scaled(model.d), Number.isFinite(score) ? shown(score, 2) : '−∞'],
    [attention.share, shown(share, 3)],
  ] as const
  lines.forEach(([name, number], i) => {
    write(side, 7 + i, name, 'dim')
    write(side + 13, 7 + i, right(number, 8), i === 2 ? 'blue' : undefined)
  })
}

/** Each one's share of what is heard; and its value, or what both heads answer. */
function drawHeard(drawing: Drawing, top: number): void {
  const { state, model, messages, sheet, signs, columns } = drawing
  const { attention } = messages
  const write = writer(sheet)
  const row = shares(model, state)[state.row]!
  const asks = namesOf(state, model, messages).asks[state.row]!
  const room = Math.max(8, Math.min(model.isOwn ? 30 : 40, sheet.width - 52))
  write(0, top, model.isOwn ? attention.heardFrom(asks) : attention.heard(asks), 'blue')
  columns.forEach((j, line) => {
    const color = j === state.column ? 'blue' : undefined
    const label = model.isOwn ? `${j} ${signs[j]}` : signs[j]!
    write(0, top + 1 + line, right(label, 7), color ?? 'dim')
    write(names, top + 1 + line, right(shown(row[j]!, 2), 5), color)
    write(names + 6, top + 1 + line, '█'.repeat(Math.round(row[j]! * room)), color)
  })
  if (!model.answer) drawValues(drawing, { column: names + 8 + room, row: top + 1 })
  else if (hasSide(sheet)) drawAnswer(drawing, model.answer, { column: side, row: top })
}

/** The values that are heard, and below them their sum. */
function drawValues(
  { state, model, sheet }: Drawing,
  { column, row }: Record<'column' | 'row', number>,
): void {
  const write = writer(sheet)
  const numbers = (values: number[]) => values.map(value => right(shown(value, 2), 7)).join('')
  const said = vectors(model, 'v', state)
  said.forEach((value, j) => {
    write(column, row + j, `×${numbers(value)}`, j === state.column ? 'blue' : undefined)
  })
  write(column, row + said.length, `=${numbers(heard(model, state, state.row))}`, 'green')
}
