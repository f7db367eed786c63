// How a descent lab looks: the map with both trails, and beside it how the losses fell.
import { beside, contourMap, line, type Rows } from '@neuralings/plots'
import { type Knob as Dial, page } from '../frame/page.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { bearingAt } from './bearing.ts'
import { type Knob, landscapeOf, type Preset, type State } from './machine.ts'
import { noteOn } from './notes.ts'
import { fateOf, rateOf } from './run.ts'

export function view(state: State, canvas: Canvas, preset: Preset): string[] {
  const { descent, page: words } = preset.messages
  const lab = descent.labs[preset.name]
  return page(canvas, {
    words,
    title: descent.title(lab.title),
    status: statusOf(state, descent),
    note: noteOn(state, preset),
    goal: lab.shortGoal,
    reached: preset.reached(state),
    knobs: preset.knobs.map((knob, i) => dialOf(knob, i === state.knob, { state, descent })),
    draw: room => draw(state, room, descent),
  })
}

type Words = Messages['descent']

function statusOf({ runs, step }: State, words: Words): string[] {
  const [a, b] = runs.map(({ moments }) => shortLoss(moments[step].loss))
  return [words.status(step, a!, b!), words.shortStatus(step, a!, b!), words.step(step)]
}

/** A loss with three digits, however large or small. */
export function shortLoss(loss: number): string {
  return loss >= 0.001 && loss < 10_000
    ? String(Number(loss.toPrecision(3)))
    : loss.toExponential(1)
}

function dialOf(
  knob: Knob,
  isActive: boolean,
  { state, descent }: { state: State; descent: Words },
): Dial {
  return {
    label: labelOf(knob, descent),
    value: settingOf(knob, state, descent),
    arrows: isActive ? ['◂', '▸'] : undefined,
  }
}

export function labelOf(knob: Knob, { knobs }: Words): string {
  if (knob.of === 'landscape') return knobs.landscape
  return knobs[knob.of](knob.run === 0 ? 'A' : 'B')
}

export function settingOf(knob: Knob, state: State, { landscapes, method }: Words): string {
  if (knob.of === 'landscape') return landscapes[landscapeOf(state).name]
  const run = state.runs[knob.run]
  return knob.of === 'rate' ? String(rateOf(run)) : method(run.method)
}

function draw(state: State, canvas: Canvas, words: Words): string[] {
  const { width, height } = canvas
  if (width < 60) return map(state, canvas, words)
  const left = Math.round(width * 0.62)
  const ground = map(state, { ...canvas, width: left }, words)
  const losses = curves(state, { ...canvas, width: width - left - 2, height }, words)
  return beside([ground.join('\n'), losses.join('\n')], { gap: 2 }).split('\n')
}

function map(state: State, canvas: Canvas, words: Words): string[] {
  const landscape = landscapeOf(state)
  const { loss, x, y, range, minima } = landscape
  const trail = { ...trails(state), ...arrows(state, words) }
  const options = { xRange: x, yRange: y, range, minima, trail, logShades: true, ...canvas }
  return contourMap(loss, options).split('\n')
}

/** The places up to this step; of a run that explodes, up to where it does: further out it would hide the map. */
function trails({ runs, step }: State): Record<string, Rows> {
  const [a, b] = runs.map(run => {
    const until = run.moments.findIndex((_, i) => fateOf(run, i) === 'exploded')
    const last = until === -1 ? step : Math.min(step, until)
    return run.moments.slice(0, last + 1).map(({ place }) => place)
  })
  return { A: a, B: b }
}

/** Two more trails, of two places each, from where the chosen run stands. */
function arrows(state: State, words: Words): Record<string, Rows> {
  const { place } = state.runs[0].moments[state.step]
  const bearing = state.arrows ? bearingAt(landscapeOf(state), place) : undefined
  if (!bearing) return {}
  return { [words.downhill]: [place, bearing.downhill], [words.straight]: [place, bearing.minimum] }
}

/** The scale of the losses; what lies beyond is at its end. */
const scale = [1e-4, 1e4] as const

function curves({ runs, step }: State, canvas: Canvas, words: Words): string[] {
  const [a, b] = runs.map(({ moments }) =>
    moments.slice(0, step + 1).map(({ loss }) => Math.min(scale[1], Math.max(scale[0], loss))),
  )
  const x = Array.from({ length: step + 1 }, (_, i) => i)
  const options = { x, log: true, xRange: [0, Math.max(60, step)], yRange: scale } as const
  return line({ A: a, B: b }, { ...canvas, ...options, yLabel: words.loss }).split('\n')
}
