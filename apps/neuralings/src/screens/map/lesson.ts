// The right side of the map: the lesson under the cursor, its story and its exercises.
import { type Exercise, type Lesson, type Progress, stateOf } from '@neuralings/lesson-kit'
import { isSolved } from '../../course/order.ts'
import { clip, fill, width as widthOf, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { dot } from './lessons.ts'

interface Setting {
  progress: Progress
  width: number
  theme: Theme
  /** The row under the cursor; null when the cursor is among the lessons. */
  item: number | null
}

export function aboutLesson(lesson: Lesson, { width, theme }: Setting): string[] {
  return [
    ...wrap(theme.strong(lesson.title), width),
    ...wrap(lesson.summary, width),
    theme.dim(`about ${lesson.minutes} min`),
  ]
}

/** `▸ ✓ A straight line   code`: the story first, then the exercises in order. */
export function itemLines(lesson: Lesson, setting: Setting): string[] {
  const titles = ['Story', ...lesson.exercises.map(({ title }) => title)]
  const column = Math.min(setting.width - 14, Math.max(...titles.map(widthOf)))
  const story = row({ mark: ' ', title: 'Story', note: 'read', at: 0 }, column, setting)
  const rows = lesson.exercises.map((exercise, i) => {
    const { title, kind } = exercise
    return row(
      { mark: markOf(exercise, setting), title, note: note(kind, exercise, setting), at: i + 1 },
      column,
      setting,
    )
  })
  return [story, ...rows].map(line => clip(line, setting.width))
}

interface Row {
  mark: string
  title: string
  note: string
  at: number
}

function row({ mark, title, note, at }: Row, column: number, { item, theme }: Setting): string {
  const pointer = item === at ? theme.accent(theme.glyphs.pointer) : ' '
  const name = fill(clip(title, column), column)
  return `${pointer} ${mark} ${item === at ? theme.strong(name) : name}  ${theme.dim(note)}`
}

function markOf(exercise: Exercise, { progress, theme }: Setting): string {
  return isSolved(progress, exercise)
    ? theme.good(theme.glyphs.passed)
    : dot(exercise, progress, theme)
}

/** What is not plain from the mark is said in a word. */
function note(kind: string, { id }: Exercise, { progress }: Setting): string {
  const state = stateOf(progress, id)
  return state === 'revealed' || state === 'skipped' ? `${kind}, ${state}` : kind
}
