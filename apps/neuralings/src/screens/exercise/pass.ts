// A pass: what it was good for, in the lesson's words, and what the learner's own file does. While something
// is still wrong, the same picture stands below the example, with what is wanted in it.
import type { Verdict } from '@neuralings/lesson-kit'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { pictureLines } from '../../picture/lines.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Room } from '../../view/size.ts'

interface Setting {
  width: number
  room: Room
  theme: Theme
}

const highest = 13
const lowest = 7

export function passLines(verdict: Verdict, debrief: string, setting: Setting): string[] {
  const { width, theme } = setting
  const said = renderMarkdown(debrief, { width, theme })
  return withPicture(
    [...said, ...(said.length > 0 ? [''] : []), testCount(verdict, theme)],
    verdict,
    setting,
  )
}

/** `✓ 6 tests` */
function testCount({ tests }: Verdict, { good, glyphs }: Theme): string {
  return `${good(glyphs.passed)} ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`
}

/** The lines, and the picture below them: where there is no room for both, a look further down shows it whole. */
export function withPicture(lines: string[], verdict: Verdict, setting: Setting): string[] {
  const { picture, state } = verdict
  if (!picture) return lines
  const { room, width, theme } = setting
  const left = room.height - 1 - lines.length - 1
  const height = Math.min(highest, left >= lowest ? left : room.height - 1)
  const drawn = pictureLines(picture, { width, height, theme }, { both: state !== 'passed' })
  return drawn.length > 0 ? [...lines, '', ...drawn] : lines
}
