// A pass: what it was good for, in the lesson's words, and what the learner's own file does. While something
// is still wrong, the same picture stands below the example, with what is wanted in it.
import type { Verdict } from '@neuralings/lesson-kit'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { pictureLines } from '../../picture/lines.ts'
import type { Theme } from '../../theme/theme.ts'
import { measuredLines } from '../../verdict/lines.ts'
import { measure, type Room } from '../../view/size.ts'
import type { ExerciseState } from './state.ts'

interface Setting {
  width: number
  room: Room
  theme: Theme
}

const highest = 14
const lowest = 8

/** Just passed, in a window that is wide enough: the debrief takes the place of the task, which stands below. */
export const hasPassed = ({ verdict, checks, sheet }: ExerciseState, { room }: Setting): boolean =>
  verdict?.state === 'passed' && checks > 1 && sheet.type === 'task' && room.width > measure

/** What it was good for, and `✓ 6 tests`. */
export function passLines({ verdict, debrief }: ExerciseState, setting: Setting): string[] {
  const { width, theme } = setting
  const said = renderMarkdown(debrief, { width, theme })
  if (!verdict) return said
  const measured = measuredLines(verdict, setting)
  return [said, measured, [tests(verdict, theme)]]
    .filter(lines => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function tests({ tests }: Verdict, { good, glyphs }: Theme): string {
  return `${good(glyphs.passed)} ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`
}

/** The lines with the picture below them. Beside a mistake it must not push anything out of sight. */
export function withPicture(lines: string[], verdict: Verdict, setting: Setting): string[] {
  const { picture, state } = verdict
  if (!picture) return lines
  const { room, width, theme } = setting
  const above = lines.length > 0 ? [...lines, ''] : lines
  const left = room.height - 1 - above.length
  if (left < lowest && state === 'failed') return lines
  const height = Math.min(highest, left < lowest ? room.height - 1 : left)
  const drawn = pictureLines(picture, { width, height, theme }, { both: state !== 'passed' })
  return drawn.length > 0 ? [...above, ...drawn] : lines
}
