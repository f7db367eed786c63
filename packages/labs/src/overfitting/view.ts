// How the fits look: the points and the curve through them, and beside it the errors of all degrees so far.
import { Picture } from '@neuralings/plots'
import { numbered } from '../frame/numbers.ts'
import { page } from '../frame/page.ts'
import { mix, type Plane } from '../frame/plane.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { drawErrors } from './error-curve.ts'
import { truth } from './polynomials.ts'
import {
  bestOf,
  curveOf,
  errorsNow,
  knobs,
  pointsOf,
  reached,
  type State,
  taskNames,
} from './state.ts'
import { errorInWords, noteOn } from './words.ts'

const ground = { x: [-1.05, 1.05], y: [-2.2, 2.2], xs: [-1, 0, 1], ys: [-2, -1, 0, 1, 2] } as const

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { fits } = messages
  return page(canvas, {
    words: messages.page,
    title: fits.title,
    status: statusOf(state, fits),
    note: noteOn(state, messages),
    goal: fits.shortGoal(state.found.length, taskNames.length),
    reached: reached(state),
    knobs: knobs.map((name, i) => ({
      label: fits.knobs[name],
      value: String(settingOf(state, name)),
      arrows: i === state.knob ? (['◂', '▸'] as const) : undefined,
    })),
    draw: canvas => draw(state, { canvas, messages }),
  })
}

export function settingOf({ setup, degree }: State, name: (typeof knobs)[number]): number {
  return name === 'degree' ? degree : setup[name]
}

function statusOf(state: State, fits: Messages['fits']): string[] {
  const { train, held } = errorsNow(state)
  const numbers = fits.errors(errorInWords(held), errorInWords(train))
  const { degree, held: least } = bestOf(state)
  return [`${numbers}   ${fits.least(errorInWords(least), degree)}`, numbers, errorInWords(held)]
}

function draw(state: State, { canvas, messages: { fits } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const { width, height, ascii } = canvas
  const left = width < 60 ? width : Math.round(width * 0.54)
  const fit = new Picture({ width: left, height, ascii })
  numbered(fit, ground, plane => drawFit(plane, state))
  sheet.place(0, 0, fit)
  if (left === width) return sheet.toLines(canvas)
  const errors = new Picture({ width: width - left - 2, height, ascii })
  drawErrors(errors, state, fits)
  sheet.place(left + 2, 0, errors)
  return sheet.toLines(canvas)
}

function drawFit(plane: Plane, state: State): void {
  const { ascii } = plane.picture
  const points = pointsOf(state.setup)
  if (state.rule) plane.curve(truth, { color: 'green', dash: [3, 3], mark: '+' })
  const curve = curveOf(state.setup, state.degree)
  const places = placesOf(plane, points).map(x => [x, curve(x)] as const)
  plane.path(places, { color: 'blue' })
  for (const { x, y } of points) plane.mark([x, y], ascii ? 'o' : '●', 'orange')
}

/** Four places for each dot, and the points themselves: a needle may be narrower than a dot. */
function placesOf({ picture }: Plane, points: readonly { x: number }[]): number[] {
  const count = picture.width * 8
  const even = Array.from({ length: count }, (_, i) => mix(ground.x, i / (count - 1)))
  return [...even.filter(x => Math.abs(x) <= 1), ...points.map(({ x }) => x)].sort((a, b) => a - b)
}
