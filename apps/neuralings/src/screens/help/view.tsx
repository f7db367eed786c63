// Every key, on one page.

import type { Lab } from '@neuralings/labs'
import type { Messages } from '../../messages/messages.ts'
import { windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import type { KeyHelp } from '../../view/footer.ts'
import { Frame } from '../../view/frame.tsx'
import { room as roomOf, type Size } from '../../view/size.ts'
import { helpLines } from './lines.ts'

export const helpFooter = ({ help: { keys } }: Messages): readonly KeyHelp[] => [
  ['↑↓', keys.scroll],
  ['space', keys.page],
  ['/', keys.search],
  [keys.other, keys.back],
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
      title={theme.strong(theme.messages.help.title)}
      status=""
      lines={windowed(helpLines(room.width, theme, lab), offset, room.height)}
      keys={helpFooter(theme.messages)}
    />
  )
}
