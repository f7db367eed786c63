// How the cures look: a small picture for each, the accuracy on its digits and off them; in a narrow window only the one
// that is looked at.
import { Picture, type Point } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { numbered } from '../frame/numbers.ts'
import { page, writer } from '../frame/page.ts'

import { fitting, shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import {
  type CureName,
  cureNames,
  curvesOf,
  gain,
  gainOf,
  heldOf,
  isOver,
  reached,
  roundOf,
  rounds,
  type State,
} from './state.ts'
import { noteOn, signed } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { cures } = messages
  const bare = heldOf(state, 'bare')
  const status =
    bare === undefined ? cures.notYet : cures.status(roundOf(state), rounds, shown(bare, 1))
  return page(canvas, {
    words: messages.page,
    title: cures.title,
    status: [status, cures.round(roundOf(state))],
    note: noteOn(state, messages),
    goal: cures.shortGoal(gain),
    reached: reached(state),
    knobs: [
      { label: cures.knobs.cure, value: cures.names[cureNames[state.cursor]], arrows: ['◂', '▸'] },
      { label: cures.knobs.labels, value: state.wrong ? cures.wrong : cures.clean },
    ],
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function draw(state: State, { canvas, messages: { cures } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const { width, height, ascii } = canvas
  const [columns, rows] = width < 60 ? [1, 1] : [3, 2]
  const size = {
    width: Math.floor(width / columns) - (columns > 1 ? 1 : 0),
    height: Math.floor(height / rows),
    ascii,
  }
  const some = columns === 1 ? [cureNames[state.cursor]] : cureNames
  some.forEach((name, i) => {
    const panel = new Picture(size)
    drawCure(panel, state, { name, cures })
    sheet.place((i % columns) * (size.width + 1), Math.floor(i / columns) * size.height, panel)
  })
  return sheet.toLines(canvas)
}

interface Cure {
  name: CureName
  cures: Messages['cures']
}

function drawCure(panel: Picture, state: State, { name, cures }: Cure): void {
  drawHead(panel, state, { name, cures })
  const body = new Picture({
    width: panel.width,
    height: Math.max(2, panel.height - 1),
    ascii: panel.ascii,
  })
  const ground = { x: [0, rounds], y: [30, 100], xs: [0, 10, 20], ys: [40, 60, 80] } as const
  const path = (values: readonly number[]) => values.map((value, i): Point => [i + 1, value])
  const { train, held } = curvesOf(state, name)
  numbered(body, ground, plane => {
    plane.path(path(state.runs.bare.held), { color: 'dim', dash: [1, 2], mark: '.' })
    plane.path(path(train), { color: 'orange', dash: [3, 3], mark: 'o' })
    plane.path(path(held), { color: 'blue' })
  })
  panel.place(0, 1, body)
}

/** The name, marked or not, and what it has reached: `✓ dropout 71.0 +6.3`. */
function drawHead(panel: Picture, state: State, { name, cures }: Cure): void {
  const write = writer(panel)
  const isHere = cureNames[state.cursor] === name
  const mark = state.marked.includes(name) ? '●' : '○'
  const title = `${mark} ${cures.names[name]}`
  write(3, 0, title, isHere ? 'blue' : undefined)
  if (isHere) write(1, 0, '▸', 'blue')
  const held = heldOf(state, name)
  if (held === undefined) return
  const above = signed(gainOf(state, name)!)
  const room = panel.width - 4 - textWidth(title)
  const numbers = fitting([`${shown(held, 1)} ${above}`, above], room)
  const isHelpful = isOver(state) && gainOf(state, name)! >= gain
  write(panel.width - textWidth(numbers), 0, numbers, isHelpful ? 'green' : 'dim')
}
