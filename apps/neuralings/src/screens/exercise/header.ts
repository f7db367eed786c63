// The first row of the exercise: its name, and how the last check went. Where room is short the name stays.
import type { Exercise } from '@neuralings/lesson-kit'
import { width as widthOf } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { brief, summary } from '../../verdict/summary.ts'
import type { ExerciseState } from './state.ts'

interface Setting {
  exercise: Exercise
  solved: boolean
  theme: Theme
  width: number
}

interface Header {
  title: string
  status: string
}

export function header(state: ExerciseState, setting: Setting): Header {
  const { exercise, theme, width } = setting
  const name = theme.strong(theme.readable(exercise.title))
  const full = `${theme.dim(`${exercise.lesson} ${theme.glyphs.into}`)} ${name}`
  const { long, short } = status(state, setting)
  const choices: Header[] = [
    { title: full, status: long },
    { title: name, status: long },
    { title: name, status: short },
  ]
  const fits = ({ title, status }: Header) => widthOf(title) + 1 + widthOf(status) <= width
  return choices.find(fits) ?? choices.at(-1)!
}

function status(
  { verdict, waited, training, isBeyond }: ExerciseState,
  { solved, theme }: Setting,
): { long: string; short: string } {
  const { exercise: words } = theme.messages
  if (waited !== null) {
    const isTraining = isBeyond || training.length > 0
    const doing = `${theme.glyphs.todo} ${isTraining ? words.training : words.checking}`
    const time = waited > 0 ? ` ${words.seconds(waited)}` : ''
    return { long: theme.accent(doing + time), short: theme.accent(doing) }
  }
  const before = solved && verdict?.state !== 'passed' ? theme.dim(`${words.solvedBefore}  `) : ''
  if (!verdict) return { long: before, short: '' }
  return { long: before + summary(verdict, theme), short: brief(verdict, theme) }
}
