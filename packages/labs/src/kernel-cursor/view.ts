// How the kernel cursor looks: the picture with the nine pixels under the kernel lit, what has come of it, what is wanted; and
// the nine products with their sum. In a large window the pictures stand two by two, whole.
import { Picture } from '@neuralings/plots'
import type { Tensor } from '@neuralings/tensor'
import { page, writer } from '../frame/page.ts'
import { pixelPicture } from '../frame/pixels.ts'
import { fitting, shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { greyOf, slid, type Weights } from './kernel.ts'
import type { Pictures } from './pictures.ts'
import { allowed, puzzles } from './puzzles.ts'
import { boardOf, ground, reached, type State, sizeOf } from './state.ts'
import { cellsWidth, drawTable, tableHeight, tableWidth } from './table.ts'
import { difference, noteOn } from './words.ts'

export interface Setting {
  canvas: Canvas
  messages: Messages
  pictures: Pictures
}

export function view(state: State, { canvas, messages, pictures }: Setting): string[] {
  const { kernel, page: words } = messages
  const board = boardOf(state)
  const off = shown(difference(state, pictures), 3)
  const edits = kernel.edits(board.edits, allowed(puzzles[state.task]!))
  const [row, column] = state.at
  return page(canvas, {
    words,
    title: `${kernel.title} · ${kernel.pictures[board.picture]}`,
    status: state.playing ? [kernel.playing, ''] : [kernel.off(off), off],
    note: noteOn(state, messages),
    goal: kernel.shortGoal(state.done, puzzles.length),
    reached: reached(state),
    knobs: [
      state.inTable
        ? {
            label: kernel.weight,
            value: shown(board.weights[state.weight]!, 0),
            arrows: ['▾', '▴'],
          }
        : { label: kernel.place, value: `${row}, ${column}`, arrows: ['◂', '▸'] },
      { label: kernel.slides, value: String(board.slides) },
      ...(state.playing ? [] : [{ label: kernel.editsName, value: edits }]),
    ],
    draw: canvas => draw(state, { canvas, messages, pictures }),
  })
}

/** Columns before a picture, for the numbers of its rows, and between two pictures, in a small window and in a large one. */
const gutter = 3
const gap = 1
const wideGap = 3

interface Panel {
  title: string
  greys: readonly (readonly (number | undefined)[])[]
  isLit: (row: number, column: number) => boolean
}

/** What is drawn: the picture, what has come of it, and what is wanted. */
function panelsOf(state: State, { pictures, messages: { kernel } }: Setting): Panel[] {
  const { weights, slides, picture } = boardOf(state)
  const base = ground(state, pictures)
  const [row, column] = state.at
  const columns = base.shape[1]
  const isDrawn = (i: number, j: number) =>
    state.drawn === undefined || i * columns + j < state.drawn
  const mine = greysOf(slid(base, weights, 1), weights)
  const panels: Panel[] = [
    {
      title: slides === 2 ? kernel.once : kernel.picture,
      greys: slides === 2 ? greysOf(base, weights) : (base.toArray() as number[][]),
      isLit: (i, j) => Math.abs(i - row) < 2 && Math.abs(j - column) < 2,
    },
    {
      title: slides === 2 ? kernel.yoursTwice : kernel.yours,
      greys: mine.map((line, i) => line.map((grey, j) => (isDrawn(i, j) ? grey : undefined))),
      isLit: (i, j) => i === row && j === column,
    },
  ]
  if (state.playing) return panels
  const puzzle = puzzles[state.task]!
  const wanted = slid(pictures[picture], puzzle.weights, puzzle.slides)
  const isLit = panels[1]!.isLit
  return [...panels, { title: kernel.wanted, greys: greysOf(wanted, puzzle.weights), isLit }]
}

const greysOf = (result: Tensor, weights: Weights): number[][] =>
  (result.toArray() as number[][]).map(row => row.map(value => greyOf(value, weights)))

function draw(state: State, setting: Setting): string[] {
  const { canvas, pictures } = setting
  const sheet = new Picture(canvas)
  const panels = panelsOf(state, setting)
  const [rows, columns] = sizeOf(state, pictures)
  const half = Math.ceil(rows / 2)
  const right = gutter + columns + wideGap
  if (canvas.height >= 2 * half + 3 && canvas.width >= right + Math.max(columns, cellsWidth)) {
    const strip = { sheet, state, setting, lines: half }
    drawPanels([panels[0]!, ...panels.slice(2)], { ...strip, top: 0, isNumbered: false })
    drawPanels([panels[1]!], { ...strip, top: half + 1, isNumbered: true })
    drawTable(state, { sheet, setting, column: right, row: half + 2, isLarge: true })
    return sheet.toLines(canvas)
  }
  const hasTable = canvas.height >= 16 && canvas.width >= gutter + tableWidth
  const lines = Math.min(half, canvas.height - 2 - (hasTable ? tableHeight + 2 : 0))
  const doAllFit = canvas.width >= gutter + panels.length * 20 + (panels.length - 1) * gap
  const strip = { sheet, state, setting, lines, top: 0, isNumbered: true }
  drawPanels(doAllFit ? panels : panels.slice(-2), strip)
  if (hasTable) drawTable(state, { sheet, setting, column: gutter, row: lines + 3, isLarge: false })
  return sheet.toLines(canvas)
}

interface Strip {
  sheet: Picture
  state: State
  setting: Setting
  top: number
  /** Rows of characters of each picture. */
  lines: number
  /** Whether the numbers of columns stand below. */
  isNumbered: boolean
}

/** Pictures side by side, each with its name above: all of each, or what is around the cursor. */
function drawPanels(
  panels: readonly Panel[],
  { sheet, state, setting, top, lines, isNumbered }: Strip,
): void {
  const { color, ascii } = setting.canvas
  const [rows, columns] = sizeOf(state, setting.pictures)
  const room = Math.floor((sheet.width - gutter - (panels.length - 1) * gap) / panels.length)
  const wide = Math.min(columns, room)
  const left = windowStart(state.at[1], wide, columns)
  const above = 2 * Math.floor(windowStart(state.at[0], 2 * lines, rows) / 2)
  const write = writer(sheet)
  for (let line = 0; line < lines; line += 2)
    write(0, top + 1 + line, String(above + 2 * line).padStart(2), 'dim')
  panels.forEach(({ title, greys, isLit }, i) => {
    const at = gutter + i * (wide + gap)
    const seen = greys.slice(above, above + 2 * lines).map(row => row.slice(left, left + wide))
    const isLitHere = (row: number, column: number) => isLit(row + above, column + left)
    write(at, top, fitting([title], wide + gap - 1), 'dim')
    sheet.place(at, top + 1, pixelPicture({ greys: seen, color, ascii, isLit: isLitHere }))
    // Without greys of its own the window stands between brackets.
    if (i === 0 && (ascii || color === 'none' || color === '16')) {
      const [row, column] = [(state.at[0] - above) >> 1, state.at[1] - left]
      for (const [by, sign] of [[-2, '['], [2, ']']] as const) // biome-ignore format: stays a row
        if (column + by >= 0 && column + by < wide)
          write(at + column + by, top + 1 + row, sign, 'blue')
    }
    if (!isNumbered) return
    for (let column = -left & 7; column + 2 <= wide; column += 8)
      write(at + column, top + 1 + lines, String(left + column), 'dim')
  })
}

/** Where a window of `size` begins that has the place in its middle, as far as the borders allow. */
const windowStart = (place: number, size: number, all: number): number =>
  Math.max(0, Math.min(all - size, place - Math.floor(size / 2)))
