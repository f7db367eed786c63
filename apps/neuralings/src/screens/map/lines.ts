// The map's body, for any window: two columns where they fit, else the lessons above the chosen one.
import type { Course, Lesson, Progress } from '@neuralings/lesson-kit'
import { solvedIn } from '../../course/order.ts'
import { search, searchPlanned } from '../../course/search.ts'
import { beside } from '../../text/columns.ts'
import { clip, width as widthOf, wrap } from '../../text/width.ts'
import { windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import { aboutLesson, itemLines } from './lesson.ts'
import { lessonRows } from './lessons.ts'
import type { MapState } from './state.ts'

interface Setting {
  course: Course
  progress: Progress
  room: Room
  theme: Theme
}

const twoColumns = 70
const gap = 4

export function mapLines(state: MapState, setting: Setting): string[] {
  if (state.query !== null) return hitLines(state, setting)
  const lesson = setting.course.lessons[state.lesson]
  if (!lesson) return [setting.theme.messages.map.noLessons]
  return setting.room.width >= twoColumns
    ? wide(state, lesson, setting)
    : narrow(state, lesson, setting)
}

function wide(
  state: MapState,
  lesson: Lesson,
  { course, progress, room, theme }: Setting,
): string[] {
  const most = Math.floor(room.width * 0.6)
  const lessons = lessonRows(state.lesson, { course, progress, width: most, theme })
  const left = lessons.reach
  const right = { course, progress, width: Math.min(measure, room.width - left - gap), theme }
  const about = aboutLesson(lesson, right)
  const items = itemLines(lesson, { ...right, item: state.item })
  const isAiry = lessons.lines.length <= room.height - 2
  const height = isAiry ? room.height - 2 : room.height
  const list = follow(lessons.lines, lessons.at, height)
  const details = [...about, '', ...follow(items, state.item ?? 0, height - about.length - 1)]
  return [...(isAiry ? [''] : []), ...beside(list, details, { width: left, gap })]
}

/** In a small window the cursor's own list is shown, and below it what the lesson is about. */
function narrow(
  state: MapState,
  lesson: Lesson,
  { course, progress, room, theme }: Setting,
): string[] {
  const columns = room.width
  if (state.item !== null) {
    const items = itemLines(lesson, { course, progress, width: columns, theme, item: state.item })
    return [
      clip(theme.strong(theme.readable(lesson.title)), columns),
      ...follow(items, state.item, room.height - 1),
    ]
  }
  const title = wrap(theme.strong(theme.readable(lesson.title)), columns)
  const summary = wrap(theme.readable(lesson.summary), columns)
  const about = [...title, ...summary].slice(0, Math.max(0, room.height - 3))
  const lessons = lessonRows(state.lesson, { course, progress, width: columns, theme })
  return [...follow(lessons.lines, lessons.at, room.height - about.length), ...about]
}

/** The part of a list around its cursor; a short list keeps its length. */
function follow(lines: string[], cursor: number, height: number): string[] {
  if (lines.length <= height) return lines
  return windowed(lines, cursor - Math.floor(height / 2), Math.max(1, height))
}

function hitLines(state: MapState, setting: Setting): string[] {
  const { course, room, theme } = setting
  const { map } = theme.messages
  const hits = search(course, state.query ?? '')
  const lines = hits.map(({ lesson, exercise, concept, builds }, i) => {
    const pointer = i === state.hit ? theme.accent(theme.glyphs.pointer) : ' '
    const name = theme.readable(exercise ? exercise.title : lesson.title)
    const why = builds ? map.builds(builds) : concept ? map.teaches(concept) : ''
    const shown = `${pointer} ${i === state.hit ? theme.strong(name) : name}`
    return withWhere(shown, [`${lesson.id}${why}`, lesson.id], setting)
  })
  const toCome = searchPlanned(course, state.query ?? '').map(({ id, title }) =>
    withWhere(theme.dim(`  ${theme.readable(title)}`), [map.noted(id, map.toCome), id], setting),
  )
  const all = [...lines, ...toCome]
  const empty = state.query === '' ? map.typeToSearch : map.nothingFound
  const shown = all.length > 0 ? follow(all, state.hit, room.height - 3) : [theme.dim(empty)]
  return ['', `${theme.accent('/')} ${state.query}${theme.dim('_')}`, '', ...shown]
}

/** A hit with the longest of `wheres` that there is room for, or with none. */
function withWhere(hit: string, wheres: readonly string[], { room, theme }: Setting): string {
  const choices = wheres.map(where => `${hit}  ${theme.dim(where)}`)
  return choices.find(line => widthOf(line) <= room.width) ?? clip(hit, room.width)
}

/** `23/110 ▰▰▰▱▱▱▱▱▱▱` */
export function overall({
  course,
  progress,
  theme,
}: Pick<Setting, 'course' | 'progress' | 'theme'>): string {
  const all = course.lessons.flatMap(lesson => lesson.exercises)
  const solved = solvedIn(progress, all)
  return `${solved}/${all.length} ${bar(all.length === 0 ? 0 : solved / all.length, theme)}`
}

const cells = 10

export function bar(share: number, theme: Theme): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells)
  const { barFull, barEmpty } = theme.glyphs
  return theme.accent(barFull.repeat(full)) + theme.dim(barEmpty.repeat(cells - full))
}
