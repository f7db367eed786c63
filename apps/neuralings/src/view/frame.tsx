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
  /** The columns whose lines the keys move: they are marked in the rule above. */
  active?: { start: number; width: number }
}

export function Frame({ room, theme, title, status, lines, keys, notice = [], active }: Props) {
  const rule = room.rules ? ruleOf(room.width, theme) : null
  const body = lines.slice(0, room.height)
  return (
    <Box flexDirection="column" paddingX={1}>
      <Line>{ends(title, status, room.width)}</Line>
      {rule && <Line>{active ? marked(room.width, active, theme) : rule}</Line>}
      <Box flexDirection="column" height={room.height}>
        <Lines lines={theme.ascii ? body.map(withoutEllipsis) : body} />
      </Box>
      {rule && <Line>{rule}</Line>}
      <Lines lines={notice.map(theme.accent)} />
      <Line>{footerLine(keys, room.width, theme)}</Line>
    </Box>
  )
}

const ruleOf = (width: number, { dim, glyphs }: Theme): string => dim(glyphs.rule.repeat(width))

/** Told by its weight as well as by its colour. */
function marked(
  columns: number,
  { start, width }: Required<Props>['active'],
  theme: Theme,
): string {
  const heavy = theme.accent(theme.glyphs.activeRule.repeat(width))
  return ruleOf(start, theme) + heavy + ruleOf(Math.max(0, columns - start - width), theme)
}

/** The mark where a line was cut, one column wide in ASCII too. */
const withoutEllipsis = (line: string): string => line.replaceAll('…', '.')
