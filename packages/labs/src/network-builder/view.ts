// How a network lab looks: what the network decides everywhere in the plane, and how the loss fell.
import { beside } from '@neuralings/plots'
import { page } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { lossCurve } from './curve.ts'
import { percent } from './describe.ts'
import { drawNetwork } from './diagram.ts'
import { duel } from './duel.ts'
import { type Preset, type State, settingOf } from './machine.ts'
import { surface } from './surface.ts'

export function view(state: State, canvas: Canvas, preset: Preset): string[] {
  const { networks } = preset.messages
  return page(canvas, {
    words: preset.messages.page,
    title: preset.title,
    status: statusOf(state, networks),
    note: preset.note(state),
    goal: preset.shortGoal,
    reached: preset.reached(state),
    knobs: preset.knobs.map((knob, i) => ({
      label: knob.label,
      value: networks.setting(settingOf(state, knob)),
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: room =>
      state.setups.length > 1 ? duel(state, room, networks) : single(state, room, networks),
  })
}

type Words = Messages['networks']

function statusOf({ moments, running }: State, words: Words): string[] {
  const { step, loss, accuracy } = moments[0]
  const now = running ? words.training : words.paused
  if (moments.length > 1) return [words.stepNow(step, now)]
  const numbers = words.lossAndRight(shown(loss, 3), percent(accuracy))
  return [
    `${numbers}   ${words.stepNow(step, now)}`,
    `${numbers}   ${words.step(step)}`,
    numbers,
    percent(accuracy),
  ]
}

/** The surface; where there is room, the loss and the network beside it. */
function single(
  { setups: [setup], moments: [moment] }: State,
  canvas: Canvas,
  words: Words,
): string[] {
  const { width, height } = canvas
  if (width < 60) return surface({ setup, moment }, canvas)
  const left = Math.round(width * 0.58)
  const ground = surface({ setup, moment }, { ...canvas, width: left })
  const side = { ...canvas, width: width - left - 3 }
  const top = height >= 16 ? Math.ceil(height / 2) : height
  const panel = lossCurve({ [words.loss]: moment }, { ...side, height: top })
  if (top < height) panel.push(...drawNetwork({ setup, moment }, { ...side, height: height - top }))
  return beside([ground.join('\n'), panel.join('\n')]).split('\n')
}
