// A lab: its picture fills the window, the keys stand below. Title, goal and numbers are in the picture.
import type { Lab } from '@neuralings/labs'
import { Box, useIsScreenReaderEnabled } from 'ink'
import { wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { footerLine } from '../../view/footer.ts'
import { Line, Lines } from '../../view/lines.tsx'
import { noticeLines } from '../../view/notice.ts'
import type { Size } from '../../view/size.ts'
import { labHelp } from './keys.ts'
import type { LabState } from './state.ts'

interface Props {
  state: LabState
  size: Size
  theme: Theme
  notice: string
}

export function LabView({ state, size, theme, notice }: Props) {
  const spoken = useIsScreenReaderEnabled()
  const { lab, reached, exercise } = state
  if (!lab) return null
  const { columns } = size
  const done = reached && exercise ? theme.messages.lab.handedIn(theme.glyphs.passed) : ''
  const told = noticeLines(notice || done, { width: columns - 2, rows: size.rows - 3, theme })
  const left = { columns, rows: size.rows - told.length }
  return (
    <Box flexDirection="column">
      <Lines
        lines={
          spoken
            ? sentences(lab, state.state, columns)
            : picture(lab, state.state, { size: left, theme })
        }
      />
      <Lines lines={told.map(line => ` ${notice ? theme.accent(line) : theme.good(line)}`)} />
      <Line>{` ${footerLine(labHelp(lab, theme.messages), columns - 2, theme)}`}</Line>
    </Box>
  )
}

/** One row less than the window, and one for the keys. */
function picture(
  lab: Lab,
  state: unknown,
  { size, theme }: { size: Size; theme: Theme },
): string[] {
  const { color, ascii } = theme
  return lab.view(state, { width: size.columns, height: Math.max(1, size.rows - 2), color, ascii })
}

const sentences = (lab: Lab, state: unknown, columns: number): string[] =>
  [lab.goal, ...lab.describe(state)].flatMap(line => wrap(line, columns))
