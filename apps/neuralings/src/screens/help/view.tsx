// Every key, on one page.

import { windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { Frame } from '../../view/frame.tsx'
import { room as roomOf, type Size } from '../../view/size.ts'
import { helpLines } from './lines.ts'

interface Props {
  size: Size
  theme: Theme
  offset: number
}

export function HelpView({ size, theme, offset }: Props) {
  const room = roomOf(size)
  return (
    <Frame
      room={room}
      theme={theme}
      title={theme.strong('keys')}
      status=""
      lines={windowed(helpLines(room.width, theme), offset, room.height)}
      keys={[
        ['↑↓', 'scroll'],
        ['any other key', 'back'],
      ]}
    />
  )
}
