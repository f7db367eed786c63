// The course: its lessons, in order. This is the only place where order lives.
import { defineCourse } from '@neuralings/lesson-kit'
import functions from './functions/lesson.ts'

export default defineCourse({
  lessons: [functions],
  planned: [],
})
