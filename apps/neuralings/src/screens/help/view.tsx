// Every key, on one page.

import type { Lab } from '@neuralings/labs'
import { windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import type { KeyHelp } from '../../view/footer.ts'
import { Frame } from '../../view/frame.tsx'
import { room as roomOf, type Size } from '../../view/size.ts'
import { helpLines } from './lines.ts'

export const helpFooter: readonly KeyHelp[] = [
  ['↑↓', 'scroll'],
  ['space', 'page'],
  ['/', 'search'],
  ['any other key', 'back'],
]

interface Props {
  /** The lab that the help was opened from. */
  lab: Lab | null
  size: Size
  theme: Theme
  offset: number
}

export function HelpView({ lab, size, theme, offset }: Props) {
  const room = roomOf(size)
  return (
    <Frame
      room={room}
      theme={theme}
      title={theme.strong('keys')}
      status=""
      lines={windowed(helpLines(room.width, theme, lab), offset, room.height)}
      keys={helpFooter}
    />
  )
}
