// What stands at the top of a file, and what of it each exported part leads to.
import { children, type Node, namesExported, namesUsed, type Parsed } from '../../stub/parse.ts'

/** A function, a class or constants at the top of a file. */
export interface Declaration {
  names: string[]
  node: Node
  isExported: boolean
  /** The names that it uses. */
  uses: Set<string>
}

export function declarationsIn(parsed: Parsed): Declaration[] {
  const exported = new Set(namesExported(parsed))
  return parsed.program.body.flatMap(statement => {
    const inner = 'declaration' in statement && statement.declaration
    const node = (inner || statement) as unknown as Node
    const names = namesOf(node)
    if (names.length === 0) return []
    const uses = namesUsed({ ...parsed.program, body: [statement] })
    return [{ names, node, isExported: names.some(name => exported.has(name)), uses }]
  })
}

/** The declaration of a part, then those at the top of the file that it leads to. */
export function reachOf(part: string, declarations: readonly Declaration[]): Declaration[] {
  const reached = declarations.filter(({ names }) => names.includes(part))
  for (const { uses } of reached) {
    for (const one of declarations) {
      if (!reached.includes(one) && one.names.some(name => uses.has(name))) reached.push(one)
    }
  }
  return reached
}

function namesOf(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as Node[]).flatMap(({ id }) => identifiersIn(id as Node))
  }
  const isNamed = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration'
  return isNamed && node.id ? [String((node.id as Node).name)] : []
}

/** The names that a pattern binds. */
export function identifiersIn(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  if (pattern.type === 'AssignmentPattern') return identifiersIn(pattern.left as Node)
  if (pattern.type === 'Property') return identifiersIn(pattern.value as Node)
  return children(pattern)
    .filter(({ type }) => !type.startsWith('TS'))
    .flatMap(identifiersIn)
}
