// The curve, its slope, the cursor on both, and a strip below for the flat ends found so far.
import { Picture } from '@neuralings/plots'
import { writer } from '../frame/page.ts'
import { Plane } from '../frame/plane.ts'
import { reach } from './flat-ends.ts'
import { curveOf, type State } from './state.ts'

const ground = { x: [-reach, reach], y: [-1.25, 1.75] } as const
const slopeStroke = { color: 'orange', dash: [3, 3], mark: '~' } as const

export function drawPlot(picture: Picture, state: State): void {
  const { width, height, ascii } = picture
  const { law } = curveOf(state)
  const body = new Picture({ width, height: height - 2, ascii })
  const plane = new Plane(body, ground)
  plane.axes()
  plane.path([[state.x, ground.y[0]], [state.x, ground.y[1]]], { color: 'dim', dash: [2, 2], mark: ':' }) // biome-ignore format: stays a row
  plane.curve(law.df, slopeStroke)
  plane.curve(law.f, { color: 'blue' })
  plane.mark([state.x, law.df(state.x)], ascii ? '*' : '○', 'orange')
  plane.mark([state.x, law.f(state.x)], ascii ? 'o' : '●', 'blue')
  picture.place(0, 0, body)
  legend(picture)
  const columnOf = (x: number) => Math.floor(plane.dotAt([x, 0])[0] / 2)
  numberAxis(picture, columnOf)
  flatStrip(picture, columnOf, state)
}

function legend(picture: Picture): void {
  const write = writer(picture)
  write(0, 0, '── f', 'blue')
  write(6, 0, picture.ascii ? '~~ f′' : '╌╌ f′', 'orange')
}

type ColumnOf = (x: number) => number

/** The last row but one: numbers along x. */
function numberAxis(picture: Picture, columnOf: ColumnOf): void {
  const write = writer(picture)
  for (const x of [-reach, -reach / 2, 0, reach / 2, reach]) {
    const label = String(x).replace('-', '−')
    const column = columnOf(x) - (x < 0 ? 1 : 0) // the digit, not its sign, stands under the place
    const inside = Math.min(picture.width - label.length, Math.max(0, column))
    write(inside, picture.height - 2, label, 'dim')
  }
}

/** The last row: where the curve is flat, as far as the learner has found it. */
function flatStrip(picture: Picture, columnOf: ColumnOf, state: State): void {
  const write = writer(picture)
  const found = curveOf(state).ends.filter(end => state.found[state.index].includes(end.side))
  for (const { side, from, kind } of found) {
    const first = side === 'left' ? 0 : columnOf(from)
    const last = side === 'left' ? columnOf(from) : picture.width - 1
    const length = last - first + 1
    write(first, picture.height - 1, '░'.repeat(length), 'purple')
    const start = first + Math.floor((length - kind.length) / 2)
    if (length >= kind.length) write(start, picture.height - 1, kind, 'purple')
  }
}
