// A lesson's story with what it shows: its figures, in the words of the language that is spoken, and its labs.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lab } from '@neuralings/labs'
import {
  type Course,
  type Lesson,
  readWords,
  rootOf,
  splitStory,
  story,
  type Translate,
  translate,
} from '@neuralings/lesson-kit'
import type { Figure, Story } from '../screens/story/state.ts'

/** A picture as the lesson hands it out. */
type Drawn = (options: Parameters<Figure>[0], t: Translate) => string

/** The text alone; its figures and labs are still to come. */
export function beginStory(course: Course, lesson: Lesson): Story {
  const parts = splitStory(story(course, lesson))
  const coming = parts.flatMap(part => (part.type === 'text' ? [] : [part.name]))
  return { lesson: lesson.id, parts, figures: {}, labs: {}, coming }
}

/** What cannot be loaded is left out: a story is worth reading without its pictures, too. */
export async function loadStory(
  course: Course,
  lesson: Lesson,
  load: (lab: string) => Promise<Lab>,
): Promise<Story> {
  const { parts } = beginStory(course, lesson)
  const named = (type: 'figure' | 'lab') =>
    parts.flatMap(part => (part.type === type ? [part.name] : []))
  const labs = named('lab').map(async name => [name, await load(name)] as const)
  const loaded = await Promise.allSettled(labs)
  return {
    lesson: lesson.id,
    parts,
    figures: named('figure').length > 0 ? await loadFigures(course, lesson) : {},
    labs: Object.fromEntries(
      loaded.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])),
    ),
    coming: [],
  }
}

async function loadFigures(course: Course, { id }: Lesson): Promise<Record<string, Figure>> {
  const root = rootOf(course, id)
  const words = readWords(join(root, id), course.lang)
  const built = join(root, 'dist/figures', `${id}.js`)
  const file = existsSync(built) ? built : join(root, id, 'figures.ts')
  const figures: Record<string, Drawn> = await import(pathToFileURL(file).href).catch(() => ({}))
  const told =
    (draw: Drawn): Figure =>
    options =>
      draw(options, text => translate(text, words))
  return Object.fromEntries(Object.entries(figures).map(([name, draw]) => [name, told(draw)]))
}
