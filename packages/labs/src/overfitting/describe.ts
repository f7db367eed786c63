// The fits in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { truth } from './polynomials.ts'
import {
  bestOf,
  curveOf,
  degrees,
  errorsNow,
  knobs,
  pointsOf,
  reached,
  type State,
  taskNames,
} from './state.ts'
import { settingOf } from './view.ts'
import { errorInWords, noteOn } from './words.ts'

/** Where the curve is read out. */
const places = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]

export function describe(state: State, messages: Messages): string[] {
  const { fits } = messages
  const { describe } = fits
  const { setup, degree } = state
  const name = knobs[state.knob]
  const curve = curveOf(setup, degree)
  const read = (f: (x: number) => number) =>
    places.map(x => `${shown(x, 2)}: ${number(f(x))}`).join(', ')
  const points = pointsOf(setup).toSorted((a, b) => a.x - b.x)
  const { train, held } = errorsNow(state)
  const best = bestOf(state)
  return [
    describe.points(points.map(({ x, y }) => `(${shown(x, 2)}, ${shown(y, 2)})`)),
    describe.curve(degree, setup.penalty, read(curve)),
    ...(state.rule ? [describe.rule(read(truth))] : []),
    describe.errors(errorInWords(held), errorInWords(train)),
    describe.all(
      state.errors.map(({ held, train }, i) =>
        describe.one(degrees[i], errorInWords(held), errorInWords(train)),
      ),
    ),
    describe.best(best.degree, errorInWords(best.held)),
    describe.knob(fits.knobs[name], String(settingOf(state, name))),
    noteOn(state, messages)[0],
    describe.found(
      state.found.map(task => fits.tasks[task]),
      taskNames.filter(task => !state.found.includes(task)).map(task => fits.tasks[task]),
    ),
    reached(state) ? describe.reached(fits.goal) : describe.goal(fits.goal),
  ]
}

/** A height with two decimals, or in short when it is far away. */
function number(value: number): string {
  return Math.abs(value) < 1000
    ? shown(value, 2)
    : value.toExponential(1).replace('-', '−').replace('e+', 'e')
}
