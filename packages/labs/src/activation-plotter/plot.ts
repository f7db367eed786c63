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
  strip(picture, { state, columnOf: x => Math.floor(plane.dotAt([x, 0])[0] / 2) })
}

function legend(picture: Picture): void {
  const write = writer(picture)
  write(0, 0, '── f', 'blue')
  write(6, 0, picture.ascii ? '~~ f′' : '╌╌ f′', 'orange')
}

interface Strip {
  state: State
  columnOf(x: number): number
}

/** The two last rows: numbers along x, and under them where the curve is flat. */
function strip(picture: Picture, { state, columnOf }: Strip): void {
  const { width, height } = picture
  const write = writer(picture)
  for (const x of [-reach, -reach / 2, 0, reach / 2, reach]) {
    const label = String(x).replace('-', '−')
    write(
      Math.min(width - label.length, Math.max(0, columnOf(x) - (x < 0 ? 1 : 0))),
      height - 2,
      label,
      'dim',
    )
  }
  for (const end of curveOf(state).ends) {
    if (!state.found[state.index].includes(end.side)) continue
    const [first, last] =
      end.side === 'left' ? [0, columnOf(end.from)] : [columnOf(end.from), width - 1]
    const length = last - first + 1
    write(first, height - 1, '░'.repeat(length), 'purple')
    const start = first + Math.floor((length - end.kind.length) / 2)
    if (length >= end.kind.length) write(start, height - 1, end.kind, 'purple')
  }
}
