// A pass: what it was good for, in the lesson's words, and what the learner's own file does. While something
// is still wrong, the same picture stands below the example, with what is wanted in it.
import type { Translate, Verdict } from '@neuralings/lesson-kit'
import { markdownBlocks } from '../../markdown/markdown.ts'
import { inWords } from '../../picture/in-words.ts'
import { pictureLines } from '../../picture/lines.ts'
import type { Block } from '../../text/pages.ts'
import type { Theme } from '../../theme/theme.ts'
import { measuredLines } from '../../verdict/lines.ts'
import { measure, type Room } from '../../view/size.ts'
import type { ExerciseState } from './state.ts'

interface Setting {
  width: number
  room: Room
  theme: Theme
  say?: Translate
}

const highest = 14
const lowest = 8

/** Just passed, in a window that is wide enough: the debrief takes the place of the task, which stands below. */
export const hasPassed = ({ verdict, checks, sheet }: ExerciseState, { room }: Setting): boolean =>
  verdict?.state === 'passed' && checks > 1 && sheet.type === 'task' && room.width > measure

/** What it was good for, and `✓ 6 tests`. */
export function passBlocks({ verdict, debrief }: ExerciseState, setting: Setting): Block[] {
  const said = markdownBlocks(debrief, setting)
  if (!verdict) return said
  const text = (lines: string[]): Block => ({ lines, kind: 'text' })
  return [...said, text(measuredLines(verdict, setting)), text([tests(verdict, setting.theme)])]
}

function tests({ tests }: Verdict, { good, glyphs, messages }: Theme): string {
  return `${good(glyphs.passed)} ${messages.verdict.tests(tests.length)}`
}

/** The picture below what was told. Beside a mistake it must not push anything out of sight. */
export function pictureBelow(told: readonly Block[], verdict: Verdict, setting: Setting): Block {
  const { room, width, theme, say = text => text } = setting
  const above = told.reduce(
    (rows, { lines }) => rows + (lines.length > 0 ? lines.length + 1 : 0),
    0,
  )
  const left = room.height - 1 - above
  const isCramped = left < lowest
  const none = !verdict.picture || (isCramped && verdict.state === 'failed')
  const height = Math.min(highest, isCramped ? room.height - 1 : left)
  const both = verdict.state !== 'passed'
  const lines = none
    ? []
    : pictureLines(inWords(verdict.picture!, say), { width, height, theme }, { both })
  return { lines, kind: 'whole' }
}
