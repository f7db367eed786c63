import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'springs',
  title: 'Springs',
  summary: 'How hard a spring pulls.',
  minutes: 20,
  needs: [],
  teaches: ['springs'],
  exercises: [],
})
