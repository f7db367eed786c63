// How the plotter looks: the curve with its slope, and beside it the list of what has been found.
import { Picture } from '@neuralings/plots'
import { type Knob, page } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import { curves } from './curves.ts'
import { drawPanel } from './panel.ts'
import { drawPlot } from './plot.ts'
import { countDone, curveOf, reached, type State, slopeAt, stepOf } from './state.ts'

export function view(state: State, canvas: Canvas): string[] {
  return page(canvas, {
    title: 'activation plotter',
    status: statusOf(state),
    note: [state.note.full, state.note.short],
    goal: `${countDone(state)} of ${curves.length} curves`,
    reached: reached(state),
    knobs: knobsOf(state),
    draw: canvas => draw(state, canvas),
  })
}

function statusOf(state: State): string[] {
  const f = shown(curveOf(state).law.f(state.x), 3)
  const df = shown(slopeAt(state), 3)
  return [`f(x) ${f}   f′(x) ${df}`, `f ${f} f′ ${df}`]
}

function knobsOf(state: State): Knob[] {
  return [
    { label: 'x', value: shown(state.x, 2), arrows: ['◂', '▸'] },
    { label: 'f', value: curveOf(state).law.title, arrows: ['▾', '▴'] },
    { label: 'step', value: String(stepOf(state)) },
  ]
}

const panelWidth = 30

/** The plot, and beside it the panel where there is room for both. */
function draw(state: State, canvas: Canvas): string[] {
  const { width, height } = canvas
  const hasPanel = width >= 70 && height >= 12
  const sheet = new Picture(canvas)
  const plot = new Picture({ ...canvas, width: hasPanel ? width - panelWidth - 2 : width })
  drawPlot(plot, state)
  sheet.place(0, 0, plot)
  if (!hasPanel) return sheet.toLines(canvas)
  const panel = new Picture({ ...canvas, width: panelWidth, height })
  drawPanel(panel, state)
  sheet.place(width - panelWidth, 0, panel)
  return sheet.toLines(canvas)
}
