// Lines of text, one row of the screen each.
import { Text } from 'ink'

export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, row) => <Line key={row}>{line}</Line>)
}

/** A blank keeps an empty line from collapsing. */
export function Line({ children }: { children: string }) {
  return <Text wrap="truncate-end">{children || ' '}</Text>
}
