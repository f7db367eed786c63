// A part that is written like the solution but for one place: then the mistake is there, whatever came out. The
// names of its own variables may be others.
import { lineAt, mistakeIn, type Node, parse, read, runningChildren } from '../../stub/parse.ts'
import { type Declaration, declarationsIn, identifiersIn, reachOf } from './declarations.ts'
import { bare, nameOf, textOf, walk } from './source/code.ts'

/** A place where the learner's part is not as the solution's. */
interface Difference {
  mine: Node
  right: Node
  /** Whether the two do other things with the same operands. */
  isOperator?: boolean
}

/** The smallest expression that keeps a part from being right, told without what should be there. */
export function tellDifference(part: string, { source, solution }: Texts): string | null {
  if (mistakeIn(read(source))) return null
  const [mine, right] = [source, solution].map(text => declarationsIn(parse(text)))
  const reached = reachOf(part, mine).filter(({ node }) => !isType(node))
  const pairs = reached.map(({ names, node }) => {
    const other = right.find(one => String(one.names) === String(names))
    return other && { mine: node, right: other.node }
  })
  if (pairs.length === 0 || pairs.includes(undefined)) return null
  const found = (pairs as Difference[]).flatMap(pair =>
    differences(pair, { names: new Map(), ...locals(pair) }),
  )
  return found.length === 1 ? tell(found[0], { part, source, reached }) : null
}

interface Texts {
  source: string
  solution: string
}

const isType = ({ type }: Node): boolean => type.startsWith('TS')

/** The variables of both, and which of mine has turned out to be which of the solution's. */
interface Naming {
  mineOwn: Set<string>
  rightOwn: Set<string>
  names: Map<string, string>
}

const locals = ({ mine, right }: Difference) => ({
  mineOwn: variablesIn(mine),
  rightOwn: variablesIn(right),
})

const variablesIn = (node: Node): Set<string> =>
  new Set(
    [...walk(node)].flatMap(([{ type, id, params }]) => [
      ...(type === 'VariableDeclarator' ? identifiersIn(id as Node) : []),
      ...((params as Node[] | undefined) ?? []).flatMap(identifiersIn),
    ]),
  )

/** What else than its children makes a node what it is. */
const fields = ['type', 'operator', 'value', 'computed', 'prefix', 'kind', 'async', 'generator']

function differences(pair: Difference, naming: Naming): Difference[] {
  const [mine, right] = [plain(pair.mine), plain(pair.right)]
  const here = [{ mine, right }]
  if (mine.type === 'Identifier' && right.type === 'Identifier')
    return isSameName(nameOf(mine), nameOf(right), naming) ? [] : here
  if (isSameProduct({ mine, right }, naming)) return []
  const [inMine, inRight] = [runningChildren(mine), runningChildren(right)]
  if (mine.type !== right.type || inMine.length !== inRight.length) return here
  const found = inMine.flatMap((child, i) =>
    differences({ mine: child, right: inRight[i] }, naming),
  )
  if (fields.some(field => shown(mine, field) !== shown(right, field)))
    return [{ mine, right, isOperator: mine.operator !== right.operator && found.length === 0 }]
  // Several in one expression are one: the expression is wrong.
  return found.length > 1 && /^(?!.*Function).*Expression$/.test(mine.type) ? here : found
}

/** Whether one is `x ** 2` where the other is `x * x`. */
function isSameProduct({ mine, right }: Difference, naming: Naming): boolean {
  const product = { mine: unsquared(mine), right: unsquared(right) }
  const isOneSquare = (product.mine === mine) !== (product.right === right)
  return isOneSquare && differences(product, naming).length === 0
}

const unsquared = (node: Node): Node =>
  node.operator === '**' && (node.right as Node).value === 2
    ? { ...node, operator: '*', right: node.left }
    : node

/** Without brackets, and a block of one statement as that statement. */
function plain(node: Node): Node {
  const inner = bare(node)
  const body = inner.type === 'BlockStatement' ? (inner.body as Node[]) : []
  return body.length === 1 && /^(Expression|If|For|ForOf|While)Statement$/.test(body[0].type)
    ? body[0]
    : inner
}

/** A field that is a value of its own; `const` for `let` makes no difference. */
const shown = (node: Node, field: string): unknown =>
  typeof node[field] === 'object' || node[field] === 'let' ? 'const' : node[field]

function isSameName(mine: string, right: string, { mineOwn, rightOwn, names }: Naming): boolean {
  if (!mineOwn.has(mine) || !rightOwn.has(right)) return mine === right
  if (!names.has(mine) && ![...names.values()].includes(right)) names.set(mine, right)
  return names.get(mine) === right
}

interface Where {
  part: string
  source: string
  reached: Declaration[]
}

function tell({ isOperator, ...found }: Difference, { part, source, reached }: Where) {
  const whole = reached.find(
    ({ node }) => node.start <= found.mine.start && found.mine.end <= node.end,
  )
  const [mine, above] = withSign(
    found.mine,
    [...walk(whole!.node)].find(([node]) => node === found.mine)?.[1] ?? [],
  )
  const text = (node: Node) => textOf({ source, nodes: [], functions: [] }, node)
  const line = `Line ${lineAt(source, mine.start)}:`
  const rest = `all else in ${part} is right.`
  if (isOperator) return `${line} in ${text(mine)} look at ${mine.operator} once more; ${rest}`
  // Brackets around it would only say it again.
  const around = above.find(
    one => /Expression$|^VariableDeclarator$/.test(one.type) && bare(one) !== bare(mine),
  )
  const isWhole =
    !around ||
    above.indexOf(around) === above.length - 2 ||
    /Function/.test(around.type) ||
    /Function|Statement$/.test(mine.type)
  if (isWhole) return null
  return `${line} in ${text(around)} look at ${text(mine)} once more; ${rest}`
}

/** A number with its minus is one number. `above` leads from a node outwards. */
const withSign = (node: Node, above: Node[]): [node: Node, above: Node[]] =>
  node.type === 'Literal' && above[0]?.type === 'UnaryExpression'
    ? [above[0], above.slice(1)]
    : [node, above]
