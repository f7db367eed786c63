// How it looks: the points, the line, and how far it misses each of them.
import type { Canvas } from '@neuralings/labs'
import { numbered, type Plane, page, shown } from '@neuralings/labs/frame'
import { Picture } from '@neuralings/plots'
import { errorOf, goalError, points, reached, type State } from './state.ts'

const ground = {
  x: [-3.5, 3.5],
  y: [-6, 6],
  xs: [-3, -2, -1, 0, 1, 2, 3],
  ys: [-4, -2, 0, 2, 4],
} as const

export function view(state: State, canvas: Canvas): string[] {
  const error = errorOf(state).toFixed(3)
  return page(canvas, {
    title: 'turn the dial',
    status: [`mean squared error ${error}`, `error ${error}`],
    note: reached(state)
      ? ['Close: this is how stiff the spring is.', 'Close.']
      : ['Each thread is how far the line misses a point.', 'Threads: how far it misses.'],
    goal: `error < ${goalError}`,
    reached: reached(state),
    knobs: [{ label: 'stiffness', value: shown(state.stiffness, 2), arrows: ['◂', '▸'] }],
    draw: canvas => draw(state, canvas),
  })
}

function draw(state: State, canvas: Canvas): string[] {
  const picture = new Picture(canvas)
  numbered(picture, ground, plane => drawOn(plane, state))
  return picture.toLines(canvas)
}

function drawOn(plane: Plane, { stiffness }: State): void {
  for (const [x, y] of points) plane.path([[x, stiffness * x], [x, y]], { color: 'orange', mark: '|' }) // biome-ignore format: one thread
  plane.curve(x => stiffness * x, { color: 'blue' })
  for (const point of points) plane.mark(point, plane.picture.ascii ? 'o' : '●')
}
