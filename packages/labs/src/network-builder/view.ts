// How a network lab looks: what the network decides everywhere in the plane, and how the loss fell.
import { beside } from '@neuralings/plots'
import { page } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import { lossCurve } from './curve.ts'
import { percent } from './describe.ts'
import { drawNetwork } from './diagram.ts'
import { duel } from './duel.ts'
import { type Preset, type State, settingOf } from './machine.ts'
import { surface } from './surface.ts'

export function view(state: State, canvas: Canvas, preset: Preset): string[] {
  return page(canvas, {
    title: preset.title,
    status: statusOf(state),
    note: preset.note(state),
    goal: preset.shortGoal,
    reached: preset.reached(state),
    knobs: preset.knobs.map((knob, i) => ({
      label: knob.label,
      value: String(settingOf(state, knob)),
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: room => (state.setups.length > 1 ? duel(state, room) : single(state, room)),
  })
}

function statusOf({ moments, running }: State): string[] {
  const { step, loss, accuracy } = moments[0]
  const now = running ? 'training' : 'paused'
  if (moments.length > 1) return [`step ${step}   ${now}`]
  const numbers = `loss ${shown(loss, 3)}   ${percent(accuracy)} right`
  return [
    `${numbers}   step ${step}   ${now}`,
    `${numbers}   step ${step}`,
    numbers,
    percent(accuracy),
  ]
}

/** The surface; where there is room, the loss and the network beside it. */
function single({ setups: [setup], moments: [moment] }: State, canvas: Canvas): string[] {
  const { width, height } = canvas
  if (width < 60) return surface({ setup, moment }, canvas)
  const left = Math.round(width * 0.58)
  const ground = surface({ setup, moment }, { ...canvas, width: left })
  const side = { ...canvas, width: width - left - 3 }
  const top = height >= 16 ? Math.ceil(height / 2) : height
  const panel = lossCurve({ loss: moment }, { ...side, height: top })
  if (top < height) panel.push(...drawNetwork({ setup, moment }, { ...side, height: height - top }))
  return beside([ground.join('\n'), panel.join('\n')]).split('\n')
}
