// Plants a `throw` in a solution. If the tests still pass, they did not run that code: they are to run all that the
// learner writes.
import { applyEdits, type Edit } from '../../stub/edit.ts'
import { children, type Node, parse } from '../../stub/parse.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'

const THROW = "throw new Error('planted')"

/** A solution that throws in one of its exports. */
export interface Planted {
  /** The export; empty when nothing of the file can be called, and the file itself throws. */
  name: string
  source: string
}

/** The source with a throw in each exported function and class in turn, or at its end when it has none. */
export function plantThrows(source: string): Planted[] {
  const planted = exported(source).flatMap(node => {
    const edits = plants(node)
    return edits.length > 0 ? [{ name: nameOf(node), source: applyEdits(source, edits) }] : []
  })
  return planted.length > 0 ? planted : [{ name: '', source: `${source}\n${THROW}\n` }]
}

/** What to say of the planted throws that the tests let pass. */
export const unnoticed = (alive: readonly Planted[], file: Source): Problem[] =>
  alive.map(({ name }) =>
    name
      ? file.problem(`no test calls ${name}: a throw planted in it goes unnoticed`, name)
      : file.problem('the tests do not even load this file: a throw planted in it goes unnoticed'),
  )

/** What the file hands out where it declares it: functions, classes, and constants one by one. */
function exported(source: string): Node[] {
  const statements = parse(source).program.body as unknown as Node[]
  const declared = statements.flatMap(({ declaration }) => (declaration as Node | null) ?? [])
  return declared.flatMap(node => (node.declarations as Node[] | undefined) ?? [node])
}

const nameOf = ({ id }: Node): string => String((id as Node | null)?.name ?? 'default')

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
