// How the architecture looks: at the left the numbers that flow here, or the shapes to choose from; beside them both
// halves, in the order of the flow, or in a narrow window the half where one stands.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { page, writer } from '../frame/page.ts'
import { shown, wrap } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import type { Flow } from './flow.ts'
import { type Half, halves, nameOf, questions } from './nodes.ts'
import { here, hiddenIn, isAsked, reached, type State, seen } from './state.ts'
import { noteOn, shapeOf } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
  flow: Flow
}

export function view(state: State, { canvas, messages, flow }: Setting): string[] {
  const { architecture } = messages
  const node = here(state)
  const name = architecture.names[node.name]!
  const isOpen = isAsked(state, node)
  const shape = shapeOf(state, node, '?')
  return page(canvas, {
    words: messages.page,
    title: architecture.title,
    status: [`${name} ${shape}`, shape],
    note: noteOn(state, messages),
    goal: architecture.shortGoal(state.found.length, questions.length),
    reached: reached(state),
    knobs: isOpen
      ? [{ label: architecture.shape, value: nameOf(node.choices![state.choice]!), arrows: ['◂', '▸'] }] // biome-ignore format: one line
      : [{ label: architecture.place, value: `${architecture.halves[state.half]} · ${name}` }],
    draw: canvas => draw(state, { canvas, messages, flow }),
  })
}

/** Columns of a half, and of a number. */
const wide = 23
const cell = 6

function draw(state: State, { canvas, messages: { architecture }, flow }: Setting): string[] {
  const sheet = new Picture(canvas)
  const some = canvas.width < 60 ? [state.half] : halves
  const left = canvas.width - some.length * wide
  const panel = new Picture({ width: left - 1, height: canvas.height, ascii: canvas.ascii })
  if (isAsked(state, here(state))) drawChoices(panel, state)
  else drawNumbers(panel, state, { flow, architecture })
  if (canvas.height >= 18) drawSizes(panel, architecture.sizes)
  sheet.place(0, 0, panel)
  for (const [i, half] of some.entries()) {
    const column = new Picture({ width: wide, height: canvas.height - 1, ascii: canvas.ascii })
    drawHalf(column, state, { half, architecture })
    sheet.place(left + i * wide, 0, column)
  }
  return sheet.toLines(canvas)
}

/** The shapes that are offered, the chosen one marked. */
function drawChoices(panel: Picture, state: State): void {
  const write = writer(panel)
  here(state).choices!.forEach((shape, i) => {
    const isChosen = i === state.choice
    write(1, 1 + i, `${isChosen ? '▸' : ' '} ${nameOf(shape)}`, isChosen ? 'orange' : undefined)
  })
}

/** Below nine rows of numbers. */
function drawSizes(panel: Picture, sizes: string): void {
  const write = writer(panel)
  const lines = wrap(sizes, { width: panel.width - 1, rows: 4 })
  for (const [i, line] of lines.entries()) write(0, 12 + i, line, 'dim')
}

interface Numbers {
  flow: Flow
  architecture: Messages['architecture']
}

/** The first rows and columns of what flows here, numbered at the left and below. */
function drawNumbers(panel: Picture, state: State, { flow, architecture }: Numbers): void {
  const write = writer(panel)
  const { id, name, shape } = here(state)
  const rows = flow[id]!.slice(0, panel.height - 2)
  const columns = Math.min(rows[0]!.length, Math.floor((panel.width - 2) / cell))
  write(0, 0, shape.length === 3 ? architecture.head(shape[0]!) : architecture.fresh, 'dim')
  const put = (row: number, column: number, text: string, color?: 'dim') =>
    write(2 + (column + 1) * cell - textWidth(text), row, text, color)
  rows.forEach((numbers, i) => {
    write(0, 1 + i, String(i), 'dim')
    numbers.slice(0, columns).forEach((v, c) => {
      put(1 + i, c, shown(v, name === 'ids' ? 0 : 2))
    })
  })
  for (let c = 0; c < columns; c++) put(panel.height - 1, c, String(c), 'dim')
}

/** Open, or closed with so many shapes to be found. */
function signOf(state: State, half: Half): string {
  if (state.open[half]) return ' −'
  const hidden = hiddenIn(state, half)
  return hidden > 0 ? ` + ${hidden} ?` : ' +'
}

interface Column {
  half: Half
  architecture: Messages['architecture']
}

/** The places of a half in the order of the flow, as many as there is room for around the one that is looked at. */
function drawHalf(column: Picture, state: State, { half, architecture }: Column): void {
  const write = writer(column)
  const all = seen(state, half)
  const at = all.findIndex(({ id }) => id === state.at[half])
  const room = column.height - 1
  // Lines lead from place to place where there is room, and both halves keep pace.
  const most = Math.max(...halves.map(half => seen(state, half).length))
  const step = Math.max(1, Math.min(4, Math.floor(room / most)))
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), all.length - room))
  write(2, 0, architecture.halves[half], half === state.half ? 'blue' : 'dim')
  all.slice(first, first + room).forEach((node, i) => {
    const isHere = half === state.half && node.id === state.at[half]
    const opens = node.name === 'block' ? signOf(state, half) : ''
    const text = `${node.isInside ? ' ' : ''}${architecture.names[node.name]}${opens}`
    const color = isHere ? 'blue' : node.isInside ? undefined : 'green'
    const row = 1 + step * i
    if (i > 0)
      for (let back = 1; back < step; back++)
        write(2 + Number(node.isInside), row - back, '│', 'dim')
    if (isHere) write(0, row, '▸', 'blue')
    write(2, row, text, color)
    const shape = shapeOf(state, node, '?')
    write(column.width - 1 - textWidth(shape), row, shape, shape === '?' ? 'orange' : color)
  })
}
