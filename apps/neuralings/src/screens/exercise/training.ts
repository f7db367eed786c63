// A milestone while it trains: how far, how long still, the loss so far, and what the model says.
import type { Piece, TrainingProgress } from '@neuralings/lesson-kit'
import type { DrawOptions } from '@neuralings/plots'
import { fill } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { bar } from '../map/lines.ts'
import type { ExerciseState } from './state.ts'

/** Draws the losses; null until the module that draws has been loaded. */
export type Curve = ((losses: number[], options: DrawOptions & { title: string }) => string) | null

interface Setting {
  width: number
  theme: Theme
  curve: Curve
}

const curveHeight = 7

export function trainingLines({ training, trained }: ExerciseState, setting: Setting): string[] {
  const last = training.at(-1)
  if (!last) return []
  return [
    progressLine(last, { trained, theme: setting.theme }),
    '',
    ...lossCurve(training, setting),
    ...(last.note ? ['', ...last.note.split('\n')] : []),
  ]
}

function progressLine(
  { step, steps, loss }: TrainingProgress,
  { trained, theme }: { trained: number; theme: Theme },
): string {
  const left = step > 0 ? (trained / step) * (steps - step) : 0
  const time = step < steps ? `${clock(left)} left` : `in ${clock(trained)}`
  const error = loss === undefined ? '' : `  loss ${loss.toPrecision(3)}`
  return `step ${step}/${steps} ${bar(step / steps, theme)} ${time}${error}`
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.ceil(seconds) % 60).padStart(2, '0')}`

function lossCurve(
  training: readonly TrainingProgress[],
  { width, theme, curve }: Setting,
): string[] {
  const losses = training.flatMap(({ loss }) => (loss === undefined ? [] : [loss]))
  if (!curve || losses.length < 2) return []
  const options = {
    width: Math.min(60, width),
    height: curveHeight,
    color: theme.color,
    ascii: theme.ascii,
  }
  return curve(losses, { ...options, title: 'loss' }).split('\n')
}

/** `1 networks/layer  yours` for each piece that the milestone is made of. */
export function pieceLines(pieces: readonly Piece[], { theme }: Pick<Setting, 'theme'>): string[] {
  if (pieces.length === 0) return []
  const names = Math.max(...pieces.map(({ id }) => id.length))
  const lines = pieces.map(({ id, uses, solved }, i) => {
    const choice = uses === 'yours' ? theme.accent('yours') : theme.dim(uses ?? 'not imported')
    const why = solved || uses === 'reference' ? '' : theme.dim('  not solved yet')
    return `${theme.strong(String(i + 1))} ${fill(id, names)}  ${choice}${why}`
  })
  return [theme.dim('made of'), ...lines]
}
