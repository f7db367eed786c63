// What a lesson needs is taught before it, by a lesson that is there or one that is planned. So no lesson can
// wait for itself, and a lesson that is planned gets the place that its concepts need.
import type { Course, Lesson } from '../../format/manifest.ts'
import { problemIn } from '../files.ts'
import type { Problem } from '../report.ts'

export function needs(course: Course): Problem[] {
  return course.lessons.flatMap(lesson =>
    lesson.needs.flatMap(concept => {
      const message = untaught(course, lesson, concept)
      return message ? [problemIn(course, `${lesson.id}/lesson.ts`, [message, `'${concept}'`])] : []
    }),
  )
}

/** Why a concept is not there when the lesson begins; null when it is. */
function untaught(course: Course, { number }: Lesson, concept: string): string | null {
  const teachers = [...course.lessons, ...course.planned].filter(({ teaches }) =>
    teaches.includes(concept),
  )
  if (teachers.some(teacher => teacher.number < number)) return null
  const [later] = teachers
  if (!later) return `needs "${concept}", which no lesson teaches and no planned lesson will`
  const kind = course.lessons.some(({ id }) => id === later.id)
    ? 'the lesson'
    : 'the planned lesson'
  return `needs "${concept}", which ${kind} "${later.id}" teaches only later: move one of the two in course.ts`
}
