// Lines of text, one row of the screen each.
import { Text } from 'ink'
import { styled } from '../text/styled.ts'

export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, row) => <Line key={row}>{line}</Line>)
}

/** A blank keeps an empty line from collapsing. */
export function Line({ children }: { children: string }) {
  return <Text wrap="truncate-end">{styled(children) || ' '}</Text>
}
