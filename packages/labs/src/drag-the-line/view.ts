// How drag the line looks: points, the line, and between them what the error is made of.
import { Picture, type Point } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { numbered } from '../frame/numbers.ts'
import { page, writer } from '../frame/page.ts'
import type { Plane } from '../frame/plane.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { heightAt, leastError, meanSquaredError, points } from './fit.ts'
import { goalError, init, reached, type State, stepOf } from './state.ts'

const ground = {
  x: [-3.2, 3.2],
  y: [-3.6, 3.2],
  xs: [-3, -2, -1, 0, 1, 2, 3],
  ys: [-3, -2, -1, 0, 1, 2, 3],
} as const

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { line } = messages
  return page(canvas, {
    words: messages.page,
    title: line.title,
    status: line.status(meanSquaredError(state).toFixed(3)),
    note: noteOn(state, messages),
    goal: line.shortGoal(goalError),
    reached: reached(state),
    knobs: [
      { label: line.keys.slope, value: shown(state.slope, 2), arrows: ['◂', '▸'] },
      { label: line.keys.height, value: shown(state.intercept, 2), arrows: ['▾', '▴'] },
      { label: line.step, value: String(stepOf(state)) },
    ],
    draw: canvas => draw(state, { canvas, messages }),
  })
}

function noteOn(state: State, { line }: Messages): Note {
  const [error, least] = [meanSquaredError(state), leastError].map(value => value.toFixed(3))
  if (error === least) return line.best
  if (reached(state)) return line.close(least!)
  return state.squares ? line.squares : line.threads
}

function draw(state: State, { canvas, messages }: Setting): string[] {
  const sheet = new Picture(canvas)
  const paper = new Picture({ ...canvas, height: Math.max(1, canvas.height - 1) })
  numbered(paper, ground, plane => drawLine(plane, state))
  sheet.place(0, 0, paper)
  bar(sheet, { error: meanSquaredError(state), label: messages.line.error })
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
function bar(picture: Picture, { error, label }: { error: number; label: string }): void {
  const row = picture.height - 1
  const first = textWidth(label) + 1
  const columns = picture.width - first
  const lengthOf = (value: number) => columns * Math.min(1, value / meanSquaredError(init()))
  const write = writer(picture)
  write(0, row, label, 'dim')
  write(first + Math.round(lengthOf(goalError)), row, '┊', 'dim')
  const eighths = Math.round(8 * lengthOf(error))
  for (let i = 0; i * 8 < eighths; i++)
    write(first + i, row, parts[Math.min(8, eighths - i * 8)], 'orange')
}
