// The curve, its slope, the cursor on both, and a strip below for the flat ends found so far.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { gutter, numbered } from '../frame/numbers.ts'
import { writer } from '../frame/page.ts'
import type { Plane } from '../frame/plane.ts'
import type { Messages } from '../messages/messages.ts'
import { reach } from './flat-ends.ts'
import { curveOf, type State } from './state.ts'

const ground = {
  x: [-reach, reach],
  y: [-1.25, 1.75],
  xs: [-reach, -reach / 2, 0, reach / 2, reach],
  ys: [-1, 0, 1],
} as const
const slopeStroke = { color: 'orange', dash: [3, 3], mark: '~' } as const

export function drawPlot(picture: Picture, state: State, { plotter }: Messages): void {
  const { width, height, ascii } = picture
  const paper = new Picture({ width, height: height - 1, ascii })
  numbered(paper, ground, plane => {
    drawCurve(plane, state)
    const columnOf = (x: number) => gutter + plane.cellAt([x, 0])[0]
    flatStrip(picture, state, { columnOf, kinds: plotter.kinds })
  })
  picture.place(0, 0, paper)
  legend(picture)
}

function drawCurve(plane: Plane, state: State): void {
  const { law } = curveOf(state)
  const { ascii } = plane.picture
  plane.path([[state.x, ground.y[0]], [state.x, ground.y[1]]], { color: 'dim', dash: [2, 2], mark: ':' }) // biome-ignore format: stays a row
  plane.curve(law.df, slopeStroke)
  plane.curve(law.f, { color: 'blue' })
  plane.mark([state.x, law.df(state.x)], ascii ? '*' : '○', 'orange')
  plane.mark([state.x, law.f(state.x)], ascii ? 'o' : '●', 'blue')
}

function legend(picture: Picture): void {
  const write = writer(picture)
  write(gutter, 0, '── f', 'blue')
  write(gutter + 6, 0, picture.ascii ? '~~ f′' : '╌╌ f′', 'orange')
}

interface Strip {
  columnOf: (x: number) => number
  kinds: Messages['plotter']['kinds']
}

/** The last row: where the curve is flat, as far as the learner has found it. */
function flatStrip(picture: Picture, state: State, { columnOf, kinds }: Strip): void {
  const write = writer(picture)
  const found = curveOf(state).ends.filter(end => state.found[state.index].includes(end.side))
  for (const { side, from, kind } of found) {
    const first = side === 'left' ? gutter : columnOf(from)
    const last = side === 'left' ? columnOf(from) : picture.width - 1
    const length = last - first + 1
    write(first, picture.height - 1, '░'.repeat(length), 'purple')
    const name = kinds[kind]
    const room = length - textWidth(name)
    if (room >= 0) write(first + Math.floor(room / 2), picture.height - 1, name, 'purple')
  }
}
