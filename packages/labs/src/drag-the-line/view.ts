// How drag the line looks: points, the line, and between them what the error is made of.
import { Picture } from '@neuralings/plots'
import { numbered } from '../frame/numbers.ts'
import { page, writer } from '../frame/page.ts'
import type { Plane, Point } from '../frame/plane.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import { heightAt, leastError, meanSquaredError, points } from './fit.ts'
import { goalError, init, reached, type State, stepOf } from './state.ts'

const ground = {
  x: [-3.2, 3.2],
  y: [-3.6, 3.2],
  xs: [-3, -2, -1, 0, 1, 2, 3],
  ys: [-3, -2, -1, 0, 1, 2, 3],
} as const

export function view(state: State, canvas: Canvas): string[] {
  const error = meanSquaredError(state).toFixed(3)
  return page(canvas, {
    title: 'drag the line',
    status: [`mean squared error ${error}`, `error ${error}`],
    note: noteOn(state),
    goal: `error < ${goalError}`,
    reached: reached(state),
    knobs: [
      { label: 'slope w', value: shown(state.slope, 2), arrows: ['◂', '▸'] },
      { label: 'height b', value: shown(state.intercept, 2), arrows: ['▾', '▴'] },
      { label: 'step', value: String(stepOf(state)) },
    ],
    draw: canvas => draw(state, canvas),
  })
}

function noteOn(state: State): string[] {
  const [error, least] = [meanSquaredError(state), leastError].map(value => value.toFixed(3))
  if (error === least)
    return [
      'The best line that these knobs can make: 0 is out of reach.',
      'No better line with these.',
    ]
  if (reached(state))
    return [
      `Close. The least that the knobs can reach is ${least}.`,
      `Close. The least is ${least}.`,
    ]
  return state.squares
    ? [
        'Each square is one error. Twice as far counts four times.',
        'Twice as far counts four times.',
      ]
    : ['Each thread is how far the line misses a point.', 'Threads: how far the line misses.']
}

function draw(state: State, canvas: Canvas): string[] {
  const sheet = new Picture(canvas)
  const paper = new Picture({ ...canvas, height: Math.max(1, canvas.height - 1) })
  numbered(paper, ground, plane => drawLine(plane, state))
  sheet.place(0, 0, paper)
  bar(sheet, meanSquaredError(state))
  return sheet.toLines(canvas)
}

function drawLine(plane: Plane, state: State): void {
  points.forEach(([x, y]) => {
    const height = heightAt(state, x)
    if (state.squares) square(plane, [x, height], y)
    else plane.path([[x, height], [x, y]], { color: 'orange', mark: '|' }) // biome-ignore format: stays a row
  })
  plane.curve(x => heightAt(state, x), { color: 'blue' })
  for (const point of points) plane.mark(point, plane.picture.ascii ? 'o' : '●')
}

/** The square on the way from the line at `foot` up or down to `y`. Dots are as wide as high. */
function square(plane: Plane, foot: Point, y: number): void {
  const [left, line] = plane.dotAt(foot)
  const [, point] = plane.dotAt([foot[0], y])
  const side = Math.abs(point - line)
  const far = left + side
  const corners = [[left, line], [left, point], [far, point], [far, line], [left, line]] as const // biome-ignore format: stays a row
  plane.picture.path(corners, { color: 'orange' })
}

const parts = [...' ▏▎▍▌▋▊▉█']

/** The error as a bar along the last row, as long as the row at the start; a mark where the goal is. */
function bar(picture: Picture, error: number): void {
  const row = picture.height - 1
  const columns = picture.width - 6
  const lengthOf = (value: number) => columns * Math.min(1, value / meanSquaredError(init()))
  const write = writer(picture)
  write(0, row, 'error', 'dim')
  write(6 + Math.round(lengthOf(goalError)), row, '┊', 'dim')
  const eighths = Math.round(8 * lengthOf(error))
  for (let i = 0; i * 8 < eighths; i++)
    write(6 + i, row, parts[Math.min(8, eighths - i * 8)], 'orange')
}
