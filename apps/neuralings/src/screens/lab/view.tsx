// A lab: its picture fills the window, the keys stand below. Title, goal and numbers are in the picture.
import type { Lab } from '@neuralings/labs'
import { Box, useIsScreenReaderEnabled } from 'ink'
import { wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { footerLine, type KeyHelp } from '../../view/footer.ts'
import { Line, Lines } from '../../view/lines.tsx'
import type { Size } from '../../view/size.ts'
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
  const told = reached && exercise && theme.good(handedIn(theme))
  return (
    <Box flexDirection="column">
      <Lines
        lines={
          spoken ? sentences(lab, state.state, columns) : picture(lab, state.state, { size, theme })
        }
      />
      <Line>{` ${theme.readable(notice) || told || footerLine(labHelp(lab), columns - 2, theme)}`}</Line>
    </Box>
  )
}

const handedIn = ({ glyphs }: Theme): string =>
  `${glyphs.passed} Goal reached, and your keys are handed in. esc goes on.`

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

const labHelp = ({ help }: Lab): readonly KeyHelp[] => [
  ...help.map(({ keys, does }) => [keys, does] as const),
  ['esc', 'leave'],
  ['ctrl-c', 'quit'],
]
