// How attention looks: the map of a head, the chosen cell worked out beside it, and below what is heard; in a high window the
// maps of all heads.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { page, writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { d, heads, heard, length, scores, sentences, shares, vectors } from './model.ts'
import { namedHeads, reached, type State } from './state.ts'
import { noteOn, wordsOf } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { attention } = messages
  const rule = state.said[state.head]
  const percent = `${Math.round(100 * shares(state)[state.row]![state.column]!)} %`
  const words = wordsOf(state, messages)
  return page(canvas, {
    words: messages.page,
    title: attention.title,
    status: [`${words[state.row]} → ${words[state.column]}: ${percent}`, percent],
    note: noteOn(state, messages),
    goal: attention.shortGoal(namedHeads(state), heads),
    reached: reached(state),
    knobs: [
      { label: attention.head, value: `${state.head + 1}/${heads}`, arrows: ['◂', '▸'] },
      { label: attention.looksAt, value: rule ? attention.rules[rule] : '?' },
      { label: attention.sentence, value: `${state.sentence + 1}/${sentences.length}` },
    ],
    draw: canvas => draw(state, { canvas, messages }),
  })
}

/** Columns of a cell of the map, where there is room for it, and of the place and name before it. */
const cell = 6
const names = 8

/** Where the working of a cell stands. */
const side = names + length * cell + 3

function draw(state: State, { canvas, messages }: Setting): string[] {
  const sheet = new Picture(canvas)
  const setting = { state, messages, sheet, words: wordsOf(state, messages) }
  drawMap(setting)
  if (canvas.width >= side + 27) drawCell(setting)
  if (canvas.height >= 18) drawHeard(setting, 10)
  if (canvas.height >= 30) drawHeads(setting, 21)
  return sheet.toLines(canvas)
}

interface Drawing {
  state: State
  messages: Messages
  sheet: Picture
  words: string[]
}

/** Five shades of a share. */
const shadeOf = (share: number): string => ' ░▒▓█'[Math.min(4, Math.round(share * 4))]!

/** Right-aligned in so many columns. */
const right = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - textWidth(text))) + text // biome-ignore format: one line

function drawMap({ state, sheet, words }: Drawing): void {
  const write = writer(sheet)
  const isMasked = (j: number) => state.masked.includes(j)
  const wide = Math.min(cell, Math.floor((sheet.width - names) / length))
  words.forEach((word, j) => {
    const at = names + j * wide
    const color = isMasked(j) ? 'orange' : j === state.column ? 'blue' : 'dim'
    write(at, 0, right(String(j), 5), 'dim')
    write(at, 1, right(word, 5), color)
  })
  for (const [i, row] of shares(state).entries()) {
    write(0, i + 2, `${i} ${right(words[i]!, 5)}`, i === state.row ? 'blue' : 'dim')
    row.forEach((share, j) => {
      const isLit = i === state.row && j === state.column
      const number = isMasked(j) ? '–' : String(Math.round(100 * share))
      const text = `${isLit ? '▸' : ' '}${shadeOf(share)}${right(number, 3)}`
      write(names + j * wide, i + 2, text, isLit ? 'blue' : undefined)
    })
  }
}

/** Columns on each side of the middle of a signed bar. */
const reach = 5

function drawCell({ state, messages: { attention }, sheet, words }: Drawing): void {
  const write = writer(sheet)
  const [asks, label] = [vectors('q', state)[state.row]!, vectors('k', state)[state.column]!]
  const products = asks.map((q, i) => q * label[i]!)
  const largest = Math.max(...products.map(Math.abs))
  const total = products.reduce((sum, product) => sum + product, 0)
  write(side, 1, attention.pair(words[state.row]!, words[state.column]!), 'blue')
  write(side, 2, `${right('q', 6)}${right('k', 7)}${right('q·k', 8)}`, 'dim')
  products.forEach((product, i) => {
    const numbers = [right(shown(asks[i]!, 2), 6), right(shown(label[i]!, 2), 7), right(shown(product, 2), 8)] // biome-ignore format: one line
    write(side, 3 + i, numbers.join(''))
    drawBar(write, { column: side + 22, row: 3 + i, size: product / largest })
  })
  const score = scores(state)[state.row]![state.column]!
  const share = shares(state)[state.row]![state.column]!
  const lines = [
    [attention.sum, shown(total, 2)],
    [attention.scaled, Number.isFinite(score) ? shown(score, 2) : '−∞'],
    [attention.share, shown(share, 3)],
  ] as const
  lines.forEach(([name, number], i) => {
    write(side, 3 + d + i, name, 'dim')
    write(side + 13, 3 + d + i, right(number, 8), i === 2 ? 'blue' : undefined)
  })
}

type Write = ReturnType<typeof writer>

/** A bar to the right of its middle where it is positive, else to the left. */
function drawBar(
  write: Write,
  { column, row, size }: Record<'column' | 'row' | 'size', number>,
): void {
  const blocks = '█'.repeat(Math.round(Math.abs(size) * reach))
  write(column + reach, row, '│', 'dim')
  if (size > 0) write(column + reach + 1, row, blocks, 'green')
  else write(column + reach - blocks.length, row, blocks, 'orange')
}

/** Each word's share of what is heard, and its value. */
function drawHeard({ state, messages: { attention }, sheet, words }: Drawing, top: number): void {
  const write = writer(sheet)
  const row = shares(state)[state.row]!
  const said = vectors('v', state)
  const room = Math.max(8, Math.min(40, sheet.width - 52))
  const numbers = (values: number[]) => values.map(value => right(shown(value, 2), 7)).join('')
  write(0, top, attention.heard(words[state.row]!), 'blue')
  words.forEach((word, j) => {
    const color = j === state.column ? 'blue' : undefined
    write(0, top + 1 + j, right(word, 7), color ?? 'dim')
    write(names, top + 1 + j, right(shown(row[j]!, 2), 5), color)
    write(names + 6, top + 1 + j, '█'.repeat(Math.round(row[j]! * room)), color)
    write(names + 8 + room, top + 1 + j, `×${numbers(said[j]!)}`, color)
  })
  write(names + 8 + room, top + 1 + length, `=${numbers(heard(state, state.row))}`, 'green')
}

/** The maps of all heads beside each other, in shades. */
function drawHeads({ state, messages: { attention }, sheet }: Drawing, top: number): void {
  const write = writer(sheet)
  const wide = length * 2 + 4
  for (let head = 0; head < heads; head++) {
    const color = head === state.head ? 'blue' : 'dim'
    const rule = state.said[head]
    const told = rule ? attention.rules[rule] : '?'
    const at = names + head * Math.max(wide, 24)
    write(at, top, `${attention.head} ${head + 1}: ${told}`, color)
    for (const [i, row] of shares({ ...state, head }).entries())
      write(at, top + 1 + i, row.map(share => shadeOf(share).repeat(2)).join(''), undefined)
  }
}
