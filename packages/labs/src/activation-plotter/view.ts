// How the plotter looks: the curve with its slope, and beside it the list of what has been found.
import { Picture } from '@neuralings/plots'
import { type Knob, page } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { curves } from './curves.ts'
import { drawPanel } from './panel.ts'
import { drawPlot } from './plot.ts'
import { countDone, curveOf, reached, type State, slopeAt, stepOf } from './state.ts'
import { noteOn } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { plotter } = messages
  return page(canvas, {
    words: messages.page,
    title: plotter.title,
    status: statusOf(state),
    note: noteOn(state.answer, messages),
    goal: plotter.shortGoal(countDone(state), curves.length),
    reached: reached(state),
    knobs: knobsOf(state, plotter),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function statusOf(state: State): string[] {
  const f = shown(curveOf(state).law.f(state.x), 3)
  const df = shown(slopeAt(state), 3)
  return [`f(x) ${f}   f′(x) ${df}`, `f ${f} f′ ${df}`]
}

function knobsOf(state: State, { step, fact }: Messages['plotter']): Knob[] {
  return [
    { label: 'x', value: shown(state.x, 2), arrows: ['◂', '▸'] },
    { label: 'f', value: fact(curveOf(state).law.title), arrows: ['▾', '▴'] },
    { label: step, value: String(stepOf(state)) },
  ]
}

const panelWidth = 30

/** The plot, and beside it the panel where there is room for both. */
function draw(state: State, { canvas, messages }: Setting): string[] {
  const { width, height } = canvas
  const hasPanel = width >= 70 && height >= 12
  const sheet = new Picture(canvas)
  const plot = new Picture({ ...canvas, width: hasPanel ? width - panelWidth - 2 : width })
  drawPlot(plot, state, messages)
  sheet.place(0, 0, plot)
  if (!hasPanel) return sheet.toLines(canvas)
  const panel = new Picture({ ...canvas, width: panelWidth, height })
  drawPanel(panel, state, messages)
  sheet.place(width - panelWidth, 0, panel)
  return sheet.toLines(canvas)
}
