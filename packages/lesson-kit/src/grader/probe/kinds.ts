// The kinds of syntax that a program can tell of, and those that must stay as they are.
import { children, type Node } from '../../stub/parse.ts'
import { bare, functionsIn, type NamedFunction, nameOf } from '../detect/source/code.ts'

/** The operators of arithmetic, with the witness's method for each. */
export const arithmetic = new Map([
  ['+', 'plus'],
  ['-', 'minus'],
  ['*', 'times'],
  ['/', 'over'],
  ['%', 'remainder'],
  ['**', 'power'],
])

/** Types, patterns, places that are written to, and chains that may stop half-way. */
const untouched =
  /^(TS(?!As|NonNull|Satisfies)|Import|ExportAll|.*Pattern$|ChainExpression|TaggedTemplate|TemplateElement|Super)/

export const isUntouched = ({ type, operator }: Node): boolean =>
  untouched.test(type) || (type === 'UnaryExpression' && operator === 'delete')

/** A loop, with its labels. */
export const isLoop = ({ type, body }: Node): boolean =>
  type === 'LabeledStatement'
    ? isLoop(body as Node)
    : /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(type)

/** The method's name in `Math.log`. */
export function methodOf(callee: Node, of: string): string | null {
  const node = bare(callee)
  if (node.type !== 'MemberExpression' || node.computed) return null
  return nameOf(node.object) === of ? nameOf(node.property) : null
}

/** The variables that a condition compares, as `i` or `rows.length`; none where it does anything else. */
export function pathsIn(test: Node | null | undefined): Node[] {
  if (!test) return []
  if (isPath(test)) return [test]
  if (!/^(Binary|Logical|Unary|Parenthesized)Expression$/.test(test.type)) return []
  const parts = children(test).filter(({ type }) => type !== 'Literal')
  const paths = parts.map(part => pathsIn(part))
  return paths.every(({ length }) => length > 0) ? paths.flat() : []
}

const isPath = ({ type, computed, object }: Node): boolean =>
  type === 'Identifier' || (type === 'MemberExpression' && !computed && isPath(object as Node))

export const isDeclaration = ({ type }: Node): boolean => type === 'FunctionDeclaration'

/** The methods that change what they are called on. */
const changing = /^(sort|reverse|push|pop|shift|unshift|splice|fill|copyWithin|set|assign)$/

/** Whether a node writes into something: `a[i] = 1`, `a[i]++`, `a.sort()`. */
export function isWrite({ type, left, argument, callee }: Node): boolean {
  const place = (left ?? argument) as Node
  if (type === 'AssignmentExpression') return bare(place).type !== 'Identifier'
  if (type === 'UpdateExpression') return bare(place).type !== 'Identifier'
  const called = type === 'CallExpression' ? bare(callee as Node) : null
  const method = called?.type === 'MemberExpression' && !called.computed && nameOf(called.property)
  return method ? changing.test(method) : false
}

/** The functions that a program hands out where it declares them. */
export function functionsHandedOut({ body }: Node): NamedFunction[] {
  return (body as Node[]).flatMap(({ type, declaration }) => {
    const declared = type === 'ExportNamedDeclaration' && (declaration as Node | null)
    return declared && declared.type !== 'ClassDeclaration'
      ? functionsIn(declared).filter(({ node }) => node.body)
      : []
  })
}
