// The kinds of syntax that a program can tell of, and those that must stay as they are.
import { children, type Node } from '../../stub/parse.ts'
import { bare, functionsIn, type NamedFunction, nameOf, walk } from '../detect/source/code.ts'

/** The operators of arithmetic, with the tracer's method for each. */
export const arithmetic = new Map([
  ['+', 'plus'],
  ['-', 'minus'],
  ['*', 'times'],
  ['/', 'over'],
  ['%', 'remainder'],
  ['**', 'power'],
])

/** Types, patterns, and chains that may stop half-way. */
const untouched =
  /^(TS(?!As|NonNull|Satisfies)|Import|ExportAll|.*Pattern$|ChainExpression|TaggedTemplate|TemplateElement|Super)/

/** Whether nothing in a node can tell of itself. */
export const isUntouched = ({ type, operator }: Node): boolean =>
  untouched.test(type) || (type === 'UnaryExpression' && operator === 'delete')

/** Whether a node is written to or called: it must stay a place, and only what leads there can tell of itself. */
export function isPlace(node: Node, [parent, ...above]: Node[]): boolean {
  if (!parent) return false
  if (bare(parent) !== parent) return isPlace(parent, above)
  return node === parent.callee || node === parent.left
    ? /^(Call|New|Assignment)Expression$|^For/.test(parent.type)
    : parent.type === 'UpdateExpression'
}

export const isLoop = ({ type }: Node): boolean =>
  /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(type)

/** The method's name in `Math.log`. */
export function methodOfMath(callee: Node): string | null {
  const node = bare(callee)
  if (node.type !== 'MemberExpression' || node.computed) return null
  return nameOf(node.object) === 'Math' ? nameOf(node.property) : null
}

/** The variables that a condition compares, as `i` or `rows.length`; none where it does anything else. */
export function pathsIn(test: Node): Node[] {
  if (isPath(test)) return [test]
  if (!/^(Binary|Logical|Unary|Parenthesized)Expression$/.test(test.type)) return []
  const parts = children(test).filter(({ type }) => type !== 'Literal')
  const paths = parts.map(pathsIn)
  return paths.every(({ length }) => length > 0) ? paths.flat() : []
}

const isPath = ({ type, computed, object }: Node): boolean =>
  type === 'Identifier' || (type === 'MemberExpression' && !computed && isPath(object as Node))

/** The methods that change what they are called on. */
const changing = /^(sort|reverse|push|pop|shift|unshift|splice|fill|copyWithin|set)$/

/** What a node writes into: `a` in `a[i] = 1`, `a[i]++`, `a.sort()`, `[a[0], b] = c` and `Object.assign(a)`. */
export function writtenInto(node: Node): Node[] {
  const { type, left, argument } = node
  if (type === 'CallExpression') return changedBy(node)
  if (type !== 'AssignmentExpression' && type !== 'UpdateExpression') return []
  const place = bare((left ?? argument) as Node)
  const places = /Pattern$/.test(place.type) ? [...walk(place)].map(([inner]) => inner) : [place]
  return places.flatMap(({ type, object }) => (type === 'MemberExpression' ? [object as Node] : []))
}

function changedBy({ callee, arguments: args }: Node): Node[] {
  const method = bare(callee as Node)
  if (method.type !== 'MemberExpression' || method.computed) return []
  const [on, name] = [method.object as Node, nameOf(method.property)]
  if (nameOf(on) === 'Object' && name === 'assign') return (args as Node[]).slice(0, 1)
  return changing.test(name) ? [on] : []
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

/** The names of a function's parameters; of a pattern, none. */
export const parametersOf = ({ params }: Node): string[] =>
  (params as Node[]).map(param => nameOf(param.type === 'AssignmentPattern' ? param.left : param))
