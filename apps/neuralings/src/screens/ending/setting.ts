// What the page at an end is written from, and the space that it has.
import type { Course, Progress } from '@neuralings/lesson-kit'
import type { Theme } from '../../theme/theme.ts'
import type { Room } from '../../view/size.ts'

export interface Setting {
  course: Course
  progress: Progress
  room: Room
  theme: Theme
}
