// Turns the sources of the course into what the program reads.
import { buildCourse } from '@neuralings/lesson-kit'

await buildCourse(import.meta.dirname)
