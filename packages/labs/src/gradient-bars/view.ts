// How the layers look: the two wings, and in a wide window what is asked beside them.
import { Picture } from '@neuralings/plots'
import { page, writer } from '../frame/page.ts'
import { brief, wrap } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { hasArrived, knobs, lowest, reached, type State, wayNames } from './state.ts'
import { drawWings } from './wings.ts'
import { factorOf, noteOn } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { bars } = messages
  return page(canvas, {
    words: messages.page,
    title: bars.title,
    status: statusOf(state, bars),
    note: noteOn(state, messages),
    goal: bars.shortGoal(state.found.length, wayNames.length),
    reached: reached(state),
    knobs: knobs.map((name, i) => ({
      label: bars.knobs[name],
      value: bars.setting(state.setup[name]),
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function statusOf(state: State, bars: Messages['bars']): string[] {
  const layer = lowest(state)
  if (layer === undefined) return [bars.notSent]
  const length = brief(state.flow.backward[layer - 1])
  if (!hasArrived(state)) return [bars.atLayer(layer, length), length]
  return [bars.factor(length, brief(factorOf(state))), bars.atLayer(layer, length), length]
}

function draw(state: State, { canvas, messages: { bars } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const panel = canvas.width >= 96 ? 26 : 0
  const { width, height, ascii } = canvas
  const wings = new Picture({ width: width - panel, height, ascii })
  drawWings(wings, state, bars)
  sheet.place(0, 0, wings)
  if (panel > 0) drawPanel(sheet, state, { column: canvas.width - panel + 2, bars })
  return sheet.toLines(canvas)
}

/** Beside the wings, where there is room: the ways that have been found, and what is still to be. */
function drawPanel(
  sheet: Picture,
  state: State,
  { column, bars }: { column: number; bars: Messages['bars'] },
): void {
  const write = writer(sheet)
  const width = sheet.width - column
  let row = 1
  const tell = (text: string, color?: 'dim' | 'green') => {
    for (const line of wrap(text, { width, rows: 5 })) write(column, row++, line, color)
  }
  tell(bars.asked)
  row++
  for (const name of wayNames) {
    const isFound = state.found.includes(name)
    tell(`${isFound ? '✓' : '·'} ${bars.ways[name]}`, isFound ? 'green' : undefined)
  }
  row++
  tell(bars.scale, 'dim')
}
