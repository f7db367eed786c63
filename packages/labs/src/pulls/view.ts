// How the pulls look: a row for each pull, below them the beam that sums them, and below that the loss, over the same
// places. The loss is drawn where one has been: it is the learner who draws it.
import { Picture } from '@neuralings/plots'
import { type Knob, page } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { drawBeam } from './beam.ts'
import { drawCurves } from './curves.ts'
import { drawAxis, drawPulls } from './rows.ts'
import { isOfScores, lossOf, type Pull, placeOf, pullsOf, slopeOf } from './scene.ts'
import { reached, type State, stepOf } from './state.ts'
import { strip } from './strip.ts'
import { tasks } from './tasks.ts'
import { knobName, noteOn } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { pulls } = messages
  return page(canvas, {
    words: messages.page,
    title: pulls.title,
    status: pulls.status(shown(lossOf(state), 2), shown(slopeOf(state), 2)),
    note: noteOn(state, messages),
    goal: pulls.shortGoal(state.done, tasks.length),
    reached: reached(state),
    knobs: knobsOf(state, pulls),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function knobsOf(state: State, { knobs, loss, losses, step }: Messages['pulls']): Knob[] {
  const name = knobName(state)
  const value = state.knob === 1 ? state[isOfScores(state) ? 'rival' : 'last'] : placeOf(state)
  return [
    { label: knobs[name], value: shown(value, 1), arrows: ['◂', '▸'] },
    { label: loss, value: losses[state.loss], arrows: ['▾', '▴'] },
    { label: step, value: String(stepOf(state)) },
  ]
}

function draw(state: State, { canvas, messages }: Setting): string[] {
  const sheet = new Picture(canvas)
  const { pulls, pitch, beam, curves } = layoutOf(canvas.height, pullsOf(state))
  const axis = pulls.length * pitch - (pitch - 1)
  const part = { state, words: messages.pulls }
  strip(sheet, { ...part, top: 0, rows: axis }, strip => drawPulls(strip, { pulls, pitch }))
  strip(sheet, { ...part, top: axis, rows: 1 }, drawAxis)
  if (beam > 0) strip(sheet, { ...part, top: axis + 1, rows: beam }, drawBeam)
  if (curves > 0) drawCurves(sheet, { ...part, top: canvas.height - curves, rows: curves })
  return sheet.toLines(canvas)
}

interface Layout {
  pulls: Pull[]
  /** Lines from a pull to the next. */
  pitch: number
  /** Lines of the beam, and of the curves. */
  beam: number
  curves: number
}

/** What there is room for: in a low window the weakest pulls are left out, in a high one the rows stand apart. */
function layoutOf(height: number, all: readonly Pull[]): Layout {
  const pulls = strongest(all, Math.max(1, height - 2))
  const pitch = height >= 2 * pulls.length + 14 ? 2 : 1
  const rest = height - (pulls.length * pitch - (pitch - 1)) - 1
  const beam = rest < 3 ? Math.max(0, Math.min(1, rest)) : 3
  const curves = rest - beam - 1
  return { pulls, pitch, beam, curves: curves < 3 ? 0 : curves }
}

/** The strongest pulls, in the order in which they come. */
function strongest(pulls: readonly Pull[], count: number): Pull[] {
  const forces = pulls.map(({ force }) => Math.abs(force))
  const kept = [...pulls.keys()].sort((i, j) => forces[j] - forces[i]).slice(0, count)
  return pulls.filter((_, i) => kept.includes(i))
}
