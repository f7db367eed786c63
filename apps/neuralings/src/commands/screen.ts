// Opens the screen, and ends the program with it.
import type { Exercise } from '@neuralings/lesson-kit'
import { say } from './ending.ts'
import type { House } from './house.ts'

/** `train`: a milestone that is trained beyond its mark from the start. */
export async function openScreen({ session, theme }: House, train?: Exercise): Promise<never> {
  process.stdin.setRawMode(true) // keys that come before the first frame are not echoed into it
  const { launch } = await import('../app/launch.tsx')
  const code = await launch(session, { theme, env: process.env, train }).catch(error =>
    say(error, session.course.lang),
  )
  process.exit(code) // nobody shall wait for a watcher or a child that is still closing
}
