// Both errors over the degree, as far as the learner has gone; both axes are logarithmic. What is beyond the picture is
// marked at its upper edge.
import { Picture, type Stroke } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { writer } from '../frame/page.ts'
import { Plane } from '../frame/plane.ts'
import { brief } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { degrees, errorsNow, type State } from './state.ts'

const powers = [-2, -1, 0, 1, 2, 3]
const marked = [1, 2, 5, 14, 40, 100, 400]

/** Columns for the numbers at the left. */
const gutter = 6

const strokes = {
  held: { color: 'blue' },
  train: { color: 'orange', dash: [4, 3], mark: 'o' },
} as const satisfies Record<string, Stroke>

export function drawErrors(sheet: Picture, state: State, { legend }: Messages['fits']): void {
  const { width, height, ascii } = sheet
  const body = new Picture({ width: width - gutter, height: Math.max(1, height - 2), ascii })
  const plane = new Plane(body, { x: [0, Math.log10(400)], y: [-2, 3] })
  drawCurves(plane, state)
  sheet.place(gutter, 1, body)
  const write = writer(sheet)
  write(gutter, 0, '──', 'blue')
  write(gutter + 3, 0, legend.held)
  const second = gutter + 6 + textWidth(legend.held)
  write(second, 0, ascii ? 'oo' : '╌╌', 'orange')
  write(second + 3, 0, legend.train)
  for (const power of powers) {
    const label = brief(10 ** power)
    write(gutter - 1 - label.length, 1 + plane.cellAt([0, power])[1], label, 'dim')
  }
  for (const degree of marked) {
    const column = plane.cellAt([Math.log10(degree), 0])[0] + 1 - String(degree).length
    write(gutter + Math.max(0, column), height - 1, String(degree), 'dim')
  }
}

function drawCurves(plane: Plane, state: State): void {
  const { ascii } = plane.picture
  const at = (degree: number, error: number) => [Math.log10(degree), Math.log10(error)] as const
  const here = Math.log10(state.degree)
  const upright = [-2, 3].map(power => [here, power] as const)
  plane.path(upright, { color: 'dim', dash: [1, 3], mark: '.' })
  for (const name of ['train', 'held'] as const) {
    const curve = state.errors.map((errors, i) => at(degrees[i], Math.max(errors[name], 1e-9)))
    plane.path(curve, strokes[name])
  }
  const top = 10 ** plane.y[1]
  state.errors.forEach(({ held }, i) => {
    if (held > top) plane.mark(at(degrees[i], top), ascii ? '^' : '▴', 'blue')
  })
  plane.mark(at(state.degree, Math.min(errorsNow(state).held, top)), ascii ? 'O' : '●', 'blue')
}
