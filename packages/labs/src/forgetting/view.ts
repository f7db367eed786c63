// How the lab looks: the ribbon, and in a wide window how far each cell has come.
import { Picture } from '@neuralings/plots'
import { page, writer } from '../frame/page.ts'
import { brief, shown, wrap } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { cells } from './network.ts'
import { drawRibbon } from './ribbon.ts'
import { knobs, reached, type State } from './state.ts'
import { noteOn, percent } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { forgetting } = messages
  const values = { cell: forgetting.cells[state.cell], length: String(state.length) }
  return page(canvas, {
    words: messages.page,
    title: forgetting.title,
    status: statusOf(state, forgetting),
    note: noteOn(state, messages),
    goal: forgetting.shortGoal(state.best.rnn),
    reached: reached(state),
    knobs: knobs.map((name, i) => ({
      label: forgetting.knobs[name],
      value: values[name],
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function statusOf({ run }: State, { status }: Messages['forgetting']): string[] {
  const [loss, known, light] = [shown(run.loss, 2), percent(run.known), brief(run.light[0])]
  return [status.full(run.step, loss, known, light), status.short(loss, known), known]
}

function draw(state: State, { canvas, messages: { forgetting } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const panel = canvas.width >= 96 ? 28 : 0
  const { width, height, ascii } = canvas
  const ribbon = new Picture({ width: width - panel, height, ascii })
  drawRibbon(ribbon, state)
  sheet.place(0, 0, ribbon)
  if (panel > 0) drawPanel(sheet, state, { column: canvas.width - panel + 2, forgetting })
  return sheet.toLines(canvas)
}

/** How long a row each cell has got to know. */
function drawPanel(
  sheet: Picture,
  { best }: State,
  { column, forgetting }: { column: number; forgetting: Messages['forgetting'] },
): void {
  const write = writer(sheet)
  const width = sheet.width - column
  let row = 1
  const tell = (text: string, color?: 'dim' | 'green') => {
    for (const line of wrap(text, { width, rows: 5 })) write(column, row++, line, color)
  }
  tell(forgetting.far)
  row++
  for (const cell of cells) {
    const isFar = best[cell] > 0
    tell(`${isFar ? '✓' : '·'} ${forgetting.known40(forgetting.cells[cell], best[cell])}`, isFar ? 'green' : undefined) // biome-ignore format: one line
  }
  row++
  tell(forgetting.scale, 'dim')
}
