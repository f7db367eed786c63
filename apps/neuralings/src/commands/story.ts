// story: a lesson's text without a screen. A figure is told in the words that the lesson has for it, a lab by its goal
// and numbers.
import type { Lesson, StoryPart } from '@neuralings/lesson-kit'
import { findTyped, nearest } from '../course/find.ts'
import { entryTo, lessonOf } from '../course/order.ts'
import { AppError } from '../messages/app-error.ts'
import type { Story } from '../screens/story/state.ts'
import { typed } from '../session/command-name.ts'
import type { Session } from '../session/session.ts'
import { chosen, type House, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'
import { prose } from './prose.ts'

export async function showStory(id: string | undefined, options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  const { commands } = theme.messages
  const lesson = chosenLesson(session, id)
  const story = await session.story(lesson)
  const parts = story.parts.map(part => told(part, story, house))
  const entry = entryTo(lesson, session.progress())
  printLines([
    ...parts.flatMap(lines => [...lines, '']),
    theme.readable(commands.exercisesAre(lesson.exercises.map(({ title }) => title))),
    ...(entry ? [commands.beginExercises(typed(`task ${entry.id}`))] : []),
  ])
}

function chosenLesson(session: Session, id: string | undefined): Lesson {
  const { lessons } = session.course
  if (id === undefined) return lessonOf(session.course, chosen(session, undefined))
  const exercise = findTyped(session.course, id)
  const found = lessons.find(lesson => lesson.id === id || lesson.id === exercise?.lesson)
  if (found) return found
  const close = nearest(id, lessons.map(lesson => lesson.id)) // biome-ignore format: one thought
  throw new AppError(errors => ({
    message: errors.noLesson(id),
    advice: close ? errors.didYouMean(close) : errors.seeAll(typed('list')),
  }))
}

function told(part: StoryPart, { labs }: Story, house: House): string[] {
  const { commands } = house.theme.messages
  if (part.type === 'text') return prose(part.source, house)
  if (part.type === 'figure')
    return prose(commands.figure(part.alt || `${spelled(part.name)}.`), house)
  const lab = labs[part.name]
  const open = commands.openLab(typed(`lab ${part.name}`))
  return lab ? [commands.lab(lab.title, lab.goal), ...lab.describe(lab.init()), open] : [open]
}

/** `bestLine` → `best line` */
const spelled = (name: string): string => name.replace(/-|(?=[A-Z])/g, ' ').toLowerCase()
