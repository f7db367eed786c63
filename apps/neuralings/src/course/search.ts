// The search of the map: lessons and exercises whose title, id or concepts contain what was typed.
import type { Course, Exercise, Lesson } from '@neuralings/lesson-kit'

export interface Hit {
  lesson: Lesson
  /** Absent when the lesson itself was found. */
  exercise?: Exercise
  /** The concept that matched, when the title did not. */
  concept?: string
}

export function search(course: Course, query: string): Hit[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return []
  const has = (text: string) => text.toLowerCase().includes(wanted)
  return course.lessons.flatMap(lesson => [...lessonHit(lesson, has), ...exerciseHits(lesson, has)])
}

function lessonHit(lesson: Lesson, has: (text: string) => boolean): Hit[] {
  if (has(lesson.title) || has(lesson.id)) return [{ lesson }]
  const concept = lesson.teaches.find(taught => has(taught) || has(taught.replaceAll('-', ' ')))
  return concept ? [{ lesson, concept }] : []
}

function exerciseHits(lesson: Lesson, has: (text: string) => boolean): Hit[] {
  return lesson.exercises
    .filter(({ title, name }) => has(title) || has(name) || has(name.replaceAll('-', ' ')))
    .map(exercise => ({ lesson, exercise }))
}
