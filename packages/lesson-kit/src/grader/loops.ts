// Lets the loops of a text count their turns, so that one without an end ends by an error: at once, and
// after as many turns on a slow machine as on a fast one.
import { applyEdits, type Edit } from '../stub/edit.ts'
import { children, type Node, parse } from '../stub/parse.ts'

/** Under this name the global object holds the function that every turn calls. */
export const turn = 'neuralingsTurn'

/** The same program, whose loops call `turn` each time round. Its lines stay where they are. */
export function countLoops(source: string): string {
  const edits: Edit[] = []
  const visit = (node: Node): void => {
    if (/^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type)) {
      const { start, end } = node.body as Node
      edits.push({ start, end: start, text: `{ ${turn}(); ` }, { start: end, end, text: ' }' })
    }
    for (const child of children(node)) visit(child)
  }
  for (const statement of parse(source).program.body) visit(statement as unknown as Node)
  return applyEdits(source, edits)
}
