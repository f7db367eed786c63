// The top of a file, statement by statement: which names it declares, and where.
import type { Node, Program } from '../../stub/parse.ts'

export interface Declared {
  name: string
  /** The whole statement. */
  statement: Node
  /** What a variable is set to. */
  value?: Node
}

export function declaredIn({ body }: Program): Declared[] {
  return (body as unknown as Node[]).flatMap(statement => {
    const node = (statement.declaration as Node | null | undefined) ?? statement
    if (node.type === 'VariableDeclaration') {
      const declarators = node.declarations as Node[]
      return declarators.map(({ id, init }) => ({
        name: String((id as Node).name),
        statement,
        value: (init as Node | null) ?? undefined,
      }))
    }
    const id = node.id as Node | null | undefined
    return id?.name && node.type !== 'TSDeclareFunction'
      ? [{ name: String(id.name), statement }]
      : []
  })
}

/** Whether the text from `start` to `end` lies inside the statement, or the statement inside it. */
export const overlaps = ({ statement }: Declared, { start, end }: { start: number; end: number }) =>
  statement.start < end && start < statement.end
