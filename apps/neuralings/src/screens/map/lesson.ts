// The right side of the map: the lesson under the cursor, its story and its exercises.
import {
  type Course,
  type Exercise,
  type Lesson,
  type Progress,
  readiness,
  stateOf,
} from '@neuralings/lesson-kit'
import { isSolved, unmet } from '../../course/order.ts'
import { clip, fill, width as widthOf, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { dot } from './lessons.ts'

interface Setting {
  course: Course
  progress: Progress
  width: number
  theme: Theme
}

interface Items extends Setting {
  /** The row under the cursor; null when the cursor is among the lessons. */
  item: number | null
}

export function aboutLesson(lesson: Lesson, setting: Setting): string[] {
  const { width, theme } = setting
  return [
    ...wrap(theme.strong(theme.readable(lesson.title)), width),
    ...wrap(theme.readable(lesson.summary), width),
    ...wrap(
      theme.dim(theme.messages.map.minutes(lesson.minutes) + firstDo(lesson, setting)),
      width,
    ),
  ]
}

function firstDo(lesson: Lesson, { course, progress, theme }: Setting): string {
  const ready = readiness(course, progress).find(one => one.lesson === lesson)
  const needs = unmet(ready?.missing ?? []).map(({ id }) => id)
  return needs.length > 0 ? ` ${theme.glyphs.dot} ${theme.messages.map.needs(needs)}` : ''
}

const kindWidth = 9
const titleStart = 4

/** `▸ ✓ A straight line   code`: the story first, then the exercises in order. */
export function itemLines(lesson: Lesson, setting: Items): string[] {
  const longest = Math.max(...lesson.exercises.map(({ title }) => widthOf(title)), 5)
  const room = setting.width - titleStart
  const columns = { title: Math.min(longest, room), hasNote: longest + 2 + kindWidth <= room }
  const story = row(
    { mark: ' ', title: setting.theme.messages.map.story, note: '', at: 0 },
    columns,
    setting,
  )
  const rows = lesson.exercises.map((exercise, i) => {
    const { title } = exercise
    const mark = markOf(exercise, setting)
    return row({ mark, title, note: note(exercise, setting), at: i + 1 }, columns, setting)
  })
  return [story, ...rows]
}

interface Row {
  mark: string
  title: string
  note: string
  at: number
}

interface Columns {
  title: number
  /** Whether there is room to say what kind of exercise it is. */
  hasNote: boolean
}

function row({ mark, title, note, at }: Row, columns: Columns, { item, theme }: Items): string {
  const pointer = item === at ? theme.accent(theme.glyphs.pointer) : ' '
  const name = fill(clip(theme.readable(title), columns.title), columns.title)
  const shown = item === at ? theme.strong(name) : name
  return `${pointer} ${mark} ${shown}${columns.hasNote ? `  ${theme.dim(note)}` : ''}`
}

function markOf(exercise: Exercise, { progress, theme }: Setting): string {
  return isSolved(progress, exercise)
    ? theme.good(theme.glyphs.passed)
    : dot(exercise, progress, theme)
}

/** What is not plain from the mark is said in a word. */
function note({ id, kind }: Exercise, { progress, theme }: Setting): string {
  const { map } = theme.messages
  const state = stateOf(progress, id)
  const what = map.kinds[kind]
  return state === 'revealed' || state === 'skipped' ? map.noted(what, map[state]) : what
}
