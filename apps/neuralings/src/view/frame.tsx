// Every screen: a header with something at both ends, a body of lines, the keys at the bottom.
import { Box } from 'ink'
import { ends } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { footerLine, type KeyHelp } from './footer.ts'
import { Line, Lines } from './lines.tsx'
import type { Room } from './size.ts'

interface Props {
  room: Room
  theme: Theme
  title: string
  status: string
  /** Lines beyond `room.height` are not shown. */
  lines: string[]
  keys: readonly KeyHelp[]
  /** Rows above the keys, already taken from `room`: a question, or what just happened. */
  notice?: readonly string[]
}

export function Frame({ room, theme, title, status, lines, keys, notice = [] }: Props) {
  const rule = room.rules ? theme.dim(theme.glyphs.rule.repeat(room.width)) : null
  const body = lines.slice(0, room.height)
  return (
    <Box flexDirection="column" paddingX={1}>
      <Line>{ends(title, status, room.width)}</Line>
      {rule && <Line>{rule}</Line>}
      <Box flexDirection="column" height={room.height}>
        <Lines lines={theme.ascii ? body.map(withoutEllipsis) : body} />
      </Box>
      {rule && <Line>{rule}</Line>}
      <Lines lines={notice.map(theme.accent)} />
      <Line>{footerLine(keys, room.width, theme)}</Line>
    </Box>
  )
}

/** The mark where a line was cut, one column wide in ASCII too. */
const withoutEllipsis = (line: string): string => line.replaceAll('…', '.')
