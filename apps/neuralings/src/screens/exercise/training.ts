// A milestone while it trains: how far, how long still, the loss so far, and what the model says.
import type { TrainingProgress, Translate } from '@neuralings/lesson-kit'
import type { line } from '@neuralings/plots'
import { clock } from '../../text/clock.ts'
import { sayPhrases } from '../../text/phrases.ts'
import { isPicture, picture } from '../../text/picture.ts'
import { remember } from '../../text/remember.ts'
import { width as widthOf, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure } from '../../view/size.ts'
import { bar } from '../map/lines.ts'
import type { ExerciseState } from './state.ts'

/** Draws the losses. */
export type Curve = typeof line

interface Setting {
  width: number
  /** Rows there are for it: what has no room is left out, whole. */
  height: number
  theme: Theme
  curve: Curve
  /** Translates what the tests say. */
  say: Translate
}

/** The curve gives way to the note's pictures. */
const curveHeights = [6, 3]

export function trainingLines(state: ExerciseState, setting: Setting): string[] {
  const { training, trained, grading } = state
  const last = training.at(-1)
  if (!last) return []
  const clock = { trained, isOver: !grading, theme: setting.theme }
  const head = progressLines(last, clock, setting.width)
  const rows = rowsOf(noteLines(last.note ?? '', setting))
  const curves = lossCurves(training, setting.width, setting.theme, setting.curve)
  const fits = (lines: readonly string[]) => lines.length <= setting.height
  // All rows of pictures, or else one less, and so on: in each case with the larger curve, if it can be.
  const fewer = rows.map((_, i) => rows.slice(0, rows.length - i).flat())
  const withBoth = fewer.flatMap(note => curves.map(curve => [...head, ...curve, ...note]))
  const withOne = [rows[0] ?? [], ...curves].map(part => [...head, ...part])
  return [...withBoth, ...withOne].find(fits) ?? head
}

/** A note in rows that can be left out: its words, then each picture with the caption below it. */
function rowsOf(lines: readonly string[]): string[][] {
  const starts = lines.flatMap((line, i) =>
    i === 0 || (isPicture(line) && !isPicture(lines[i - 1]!)) ? [i] : [],
  )
  return starts.map((start, i) => lines.slice(start, starts[i + 1]))
}

/** Sentences are wrapped; what is drawn is shown whole or not at all. */
function noteLines(note: string, { width, theme, say }: Setting): string[] {
  const lines = note === '' ? [] : note.split('\n')
  const drawn = lines.filter(isPicture)
  const isTooWide = drawn.some(line => widthOf(line) > width)
  const words = isTooWide ? lines.filter(line => !isPicture(line)) : lines
  const told = words
    .map(line => (isPicture(line) ? line : sayPhrases(line, say)))
    .flatMap(line => (widthOf(line) <= width ? [line] : wrap(line, width)))
  return isTooWide ? [...told, ...picture(drawn, { width, theme })] : told
}

interface Clock {
  /** Seconds since the training began, or went on. */
  trained: number
  /** Once the verdict is there no time is left, whatever the last report was. */
  isOver: boolean
  theme: Theme
}

/** In one row where there is room, else the loss in the next. */
function progressLines(
  { loss, ...report }: TrainingProgress,
  clock: Clock,
  width: number,
): string[] {
  const { progress: words } = clock.theme.messages.exercise
  const error = loss === undefined ? [] : [words.loss(loss.toPrecision(3))]
  const done = doneSoFar(report, clock)
  const row = [done, ...error].join('  ')
  return (widthOf(row) <= width ? [row] : [done, ...error]).flatMap(part => wrap(part, width))
}

/** `step 412/785 ▰▰▰▱▱▱ 0:04 left`; beyond the mark there is no end to wait for. */
function doneSoFar(
  { step, steps, from = 0 }: TrainingProgress,
  { trained, isOver, theme }: Clock,
): string {
  const { progress: words } = theme.messages.exercise
  if (steps === undefined) return words.beyond(step, clock(trained))
  const left = step > from ? (trained / (step - from)) * (steps - step) : 0
  const time = step < steps && !isOver ? words.left(clock(left)) : words.took(clock(trained))
  return `${words.step(step, steps)} ${bar(step / steps, theme)} ${time}`
}

/** The curve in each height. */
const lossCurves = remember(
  (training: readonly TrainingProgress[], width: number, theme: Theme, curve: Curve) => {
    const told = training.filter(({ loss }) => loss !== undefined)
    if (told.length < 2) return curveHeights.map(() => [])
    const x = told.map(({ step }) => step)
    const losses = told.map(({ loss }) => loss!)
    const { color, ascii } = theme
    const look = { width: Math.min(measure, width), color, ascii, x }
    return curveHeights.map(height => curve(losses, { ...look, height }).split('\n'))
  },
)
