// Plants a `throw` in a solution. If the tests still pass, they did not run that code.
import { applyEdits, type Edit } from '../stub/edit.ts'
import { children, type Node, parse } from '../stub/parse.ts'

const THROW = "throw new Error('planted')"

/** The source with a throw in every exported function and method, or at its end when it has none. */
export function plantThrow(source: string): string {
  const exported = parse(source).program.body.filter(({ type }) => type.startsWith('Export'))
  const edits = exported.flatMap(node => plants(node as unknown as Node))
  return edits.length > 0 ? applyEdits(source, edits) : `${source}\n${THROW}\n`
}

/** The edits for the outermost functions at and below a node. */
function plants(node: Node): Edit[] {
  if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
    return children(node).flatMap(plants)
  }
  const body = node.body as Node | null
  if (!body) return [] // an overload's signature
  if (body.type !== 'BlockStatement' && body.type !== 'FunctionBody') {
    return [{ start: body.start, end: body.end, text: `(() => { ${THROW} })()` }]
  }
  return [{ start: body.start + 1, end: body.start + 1, text: ` ${THROW}; ` }]
}
