// story: a lesson's text without a screen. A figure is told in the words that the lesson has for it, a lab by its goal
// and numbers.
import { type Lesson, type StoryPart, UserError } from '@neuralings/lesson-kit'
import { findTyped, nearest } from '../course/find.ts'
import { entryTo, lessonOf } from '../course/order.ts'
import type { Story } from '../screens/story/state.ts'
import { typed } from '../session/command-name.ts'
import type { Session } from '../session/session.ts'
import { chosen, type House, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'
import { prose } from './prose.ts'

export async function showStory(id: string | undefined, options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  const lesson = chosenLesson(session, id)
  const story = await session.story(lesson)
  const parts = story.parts.map(part => told(part, story, house))
  const entry = entryTo(lesson, session.progress())
  printLines([
    ...parts.flatMap(lines => [...lines, '']),
    theme.readable(exercises(lesson)),
    ...(entry ? [`To begin with them: ${typed(`task ${entry.id}`)}`] : []),
  ])
}

function chosenLesson(session: Session, id: string | undefined): Lesson {
  const { lessons } = session.course
  if (id === undefined) return lessonOf(session.course, chosen(session, undefined))
  const exercise = findTyped(session.course, id)
  const found = lessons.find(lesson => lesson.id === id || lesson.id === exercise?.lesson)
  if (found) return found
  const close = nearest(id, lessons.map(lesson => lesson.id)) // biome-ignore format: one thought
  throw new UserError(`There is no lesson "${id}".`, {
    advice: close ? `Did you mean ${close}?` : 'See them all: neuralings list.',
  })
}

const exercises = ({ exercises }: Lesson): string =>
  `The lesson has ${exercises.length} exercises: ${exercises.map(({ title }) => title).join(', ')}.`

function told(part: StoryPart, { labs }: Story, house: House): string[] {
  if (part.type === 'text') return prose(part.source, house)
  if (part.type === 'figure') return prose(`Figure: ${part.alt || `${spelled(part.name)}.`}`, house)
  const lab = labs[part.name]
  const open = `To work in it: ${typed(`lab ${part.name}`)}`
  return lab ? [`Lab: ${lab.title}. ${lab.goal}`, ...lab.describe(lab.init()), open] : [open]
}

/** `bestLine` → `best line` */
const spelled = (name: string): string => name.replace(/-|(?=[A-Z])/g, ' ').toLowerCase()
