// lesson show: what a learner sees of a lesson or an exercise, as text: pictures and labs drawn, every hint told.
import { tmpdir } from 'node:os'
import {
  debrief,
  type Exercise,
  hints,
  inLanguage,
  type Lang,
  loadCourse,
  starter,
  task,
  UserError,
} from '@neuralings/lesson-kit'
import { highlight } from '../../markdown/highlight.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { storyLines } from '../../screens/story/lines.ts'
import { chosenLanguage } from '../../session/language.ts'
import { Session } from '../../session/session.ts'
import { capabilities } from '../../theme/capabilities.ts'
import { createPlainTheme, createTheme, type Theme } from '../../theme/theme.ts'
import { room } from '../../view/size.ts'
import { named, type Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsFolder } from './folder.ts'

interface Options extends Shared {
  width?: number
}

export async function show(id: string, options: Options): Promise<void> {
  const width = widthOf(options)
  const lang = chosenLanguage(options.lang, { setting: 'en', env: {} })
  const theme = themeOf(options, lang)
  const course = inLanguage(await loadCourse(authorsFolder(options)), lang)
  const session = new Session(course, tmpdir())
  const lesson = course.lessons.find(one => one.id === id)
  if (!lesson) return printLines(shown(session, named(course, id), { width, theme }))
  const setting = { room: room({ columns: width + 2, rows: 24 }), theme, spoken: false }
  printLines(storyLines(await session.story(lesson), setting))
}

/** @throws UserError for what is no width. */
function widthOf({ width = 78 }: Options): number {
  if (Number.isInteger(width) && width >= 20) return width
  throw new UserError('--width: expected a number of columns, 20 or more.')
}

const themeOf = (options: Options, lang: Lang): Theme =>
  process.stdout.isTTY
    ? createTheme(capabilities(process.env, options), lang)
    : createPlainTheme(options.ascii === true, lang)

interface Setting {
  width: number
  theme: Theme
}

/** Task, file and hints, and what is told after a pass. */
function shown({ course }: Session, exercise: Exercise, setting: Setting): string[] {
  const { theme } = setting
  const { hintHead, afterPass } = theme.messages.exercise
  const part = (title: string, lines: string[]) => ['', theme.accent(title), '', ...lines]
  const text = (markdown: string) => renderMarkdown(markdown, setting)
  const all = hints(course, exercise)
  return [
    ...text(task(course, exercise)),
    ...part(exercise.file, highlight(starter(course, exercise).trimEnd(), theme)),
    ...all.flatMap((hint, i) => part(hintHead(i + 1, all.length), text(hint))),
    ...part(afterPass, text(debrief(course, exercise))),
  ]
}
