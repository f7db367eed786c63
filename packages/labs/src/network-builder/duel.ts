// Two networks side by side, and their losses in one plot below where there is room.
import { beside } from '@neuralings/plots'
import { inAscii } from '../frame/ascii.ts'
import { fitting } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { lossCurve } from './curve.ts'
import { percent } from './describe.ts'
import type { State } from './machine.ts'
import { countParameters } from './setup.ts'
import { surface } from './surface.ts'

export function duel(state: State, canvas: Canvas, words: Messages['networks']): string[] {
  const curveHeight = canvas.height >= 16 ? Math.max(7, Math.floor(canvas.height / 3)) : 0
  const half = {
    ...canvas,
    width: Math.floor((canvas.width - 3) / 2),
    height: canvas.height - curveHeight,
  }
  const sides = state.setups.map((_, i) => side(state, { canvas: half, i, words }).join('\n'))
  const [A, B] = state.moments
  const curve = curveHeight > 0 ? lossCurve({ A, B }, { ...canvas, height: curveHeight }) : []
  return [...beside(sides).split('\n'), ...curve]
}

interface Side {
  canvas: Canvas
  /** Which of the two. */
  i: number
  words: Messages['networks']
}

/** One network: a line of numbers, and its surface. */
function side({ setups, moments }: State, { canvas, i, words }: Side): string[] {
  const [setup, moment] = [setups[i], moments[i]]
  const size = inAscii(`${'AB'[i]}  ${setup.layers} × ${setup.units}`, canvas.ascii)
  const right = percent(moment.accuracy)
  const full = `${size}   ${words.size(countParameters(setup), right)}`
  const ground = surface({ setup, moment }, { ...canvas, height: canvas.height - 1 })
  return [fitting([full, `${size}  ${right}`], canvas.width), ...ground]
}
