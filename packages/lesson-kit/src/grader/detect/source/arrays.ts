// What arrays do, and what one may think that they do.
import { children, type Node } from '../../../stub/parse.ts'
import { identifiersIn } from '../declarations.ts'
import { type Evidence, numbersIn } from '../evidence.ts'
import {
  bare,
  type Code,
  firstFinding,
  methodCall,
  nameOf,
  nodesOf,
  type SourceRule,
  textOf,
  walk,
} from './code.ts'

/** `Array(n)` or `new Array(n)`, and what stands for n. */
function emptyArray(node: Node): Node | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
  const args = node.arguments as Node[]
  return nameOf(node.callee) === 'Array' && args.length === 1 ? args[0] : null
}

export const mapOfHoles: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    for (const name of ['map', 'forEach', 'reduce', 'filter']) {
      const call = methodCall(node, name)
      const n = call && emptyArray(call.on)
      if (!n) continue
      const length = textOf(code, n)
      return `Array(${length}) holds nothing yet, and ${name} skips what is not there: Array.from({ length: ${length} }, …) calls for each.`
    }
    return null
  })

export const sharedRows: SourceRule = ({ code, evidence }) =>
  evidence.wrong.some(hasEqualRows) || writesIntoRows(code)
    ? firstFinding(code, node => {
        const call = methodCall(node, 'fill')
        const [row] = call?.args ?? []
        if (!call || !row || !isNewArray(bare(row))) return null
        return 'fill puts one and the same row into every place: what is written to one is in all.'
      })
    : null

/** Whether something is written into a row of an array: `rows[i][j] = …`. */
const writesIntoRows = (code: Code): boolean =>
  [...nodesOf(code)].some(([{ type, left }]) => {
    const row = type === 'AssignmentExpression' ? bare(left as Node) : null
    return row?.computed === true && bare(row.object as Node).computed === true
  })

const isNewArray = (node: Node): boolean =>
  node.type === 'ArrayExpression' || emptyArray(node) !== null || isFilled(node)

const isFilled = (node: Node): boolean => {
  const call = methodCall(node, 'fill')
  return call !== null && isNewArray(call.on)
}

/** Whether all rows of what was got are alike, and those of what is wanted are not. */
function hasEqualRows(one: Evidence['wrong'][number]): boolean {
  const got = numbersIn(one)
  const areAlike = (rows: unknown): boolean =>
    Array.isArray(rows) &&
    rows.length > 1 &&
    rows.every(row => Array.isArray(row) && JSON.stringify(row) === JSON.stringify(rows[0]))
  return areAlike(got) && !areAlike(one.wanted)
}

export const sortedAsText: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    for (const name of ['sort', 'toSorted']) {
      if (methodCall(node, name)?.args.length === 0)
        return `${name}() compares as text, where 10 comes before 9. For numbers: ${name}((a, b) => a - b).`
    }
    return null
  })

export const forInArray: SourceRule = ({ code }) => {
  const arrays = arrayNames(code.functions.flatMap(({ node }) => node.params as Node[]))
  return firstFinding(code, ({ type, right, left, body }) => {
    if (type !== 'ForInStatement' || !arrays.has(nameOf(right))) return null
    const variable = textOf(code, left as Node)
    if (!isMoreThanIndex(body as Node, variable.replace(/^(const|let|var) /, ''))) return null
    return `for (${variable} in …) goes through the indices, as text: '0', '1', …. The values come with of.`
  })
}

/** Whether a name is used for something else than to look something up by it. */
const isMoreThanIndex = (body: Node, name: string): boolean =>
  [...walk(body)].some(
    ([node, [above]]) =>
      node.type === 'Identifier' &&
      nameOf(node) === name &&
      !(above?.type === 'MemberExpression' && above.computed && above.property === node),
  )

/** The parameters that are said to be arrays. */
function arrayNames(params: Node[]): Set<string> {
  const isArray = ({ typeAnnotation }: Node): boolean =>
    typeAnnotation !== null &&
    typeAnnotation !== undefined &&
    children(typeAnnotation as Node).some(({ type }) => type === 'TSArrayType')
  return new Set(params.filter(isArray).map(nameOf))
}

export const maxOfArray: SourceRule = ({ code }) => {
  const arrays = arrayNames([...nodesOf(code)].flatMap(([node]) => (node.params as Node[]) ?? []))
  return firstFinding(code, node => {
    for (const name of ['max', 'min']) {
      const call = methodCall(node, name)
      const [only] = call?.args ?? []
      if (!call || nameOf(call.on) !== 'Math' || call.args.length !== 1) continue
      if (!arrays.has(nameOf(only)) && !givesArray(bare(only))) continue
      const text = textOf(code, only)
      return text.endsWith('…')
        ? `Math.${name} takes numbers, and is given an array: write ... in front of it.`
        : `Math.${name} takes numbers, and ${text} is an array: Math.${name}(...${text}).`
    }
    return null
  })
}

/** Whether this is an array as it is written: a list, or what a method of arrays hands out. */
const givesArray = (node: Node): boolean =>
  node.type === 'ArrayExpression' ||
  ['map', 'flatMap', 'filter', 'toSorted', 'slice', 'concat'].some(name => methodCall(node, name))

export const pushedLength: SourceRule = ({ code }) =>
  firstFinding(code, (node, [above]) => {
    const isTaken =
      above?.type === 'ReturnStatement' ||
      above?.type === 'VariableDeclarator' ||
      above?.type === 'AssignmentExpression'
    return isTaken && methodCall(node, 'push')
      ? `push gives the new length, not the array: ${textOf(code, node)} is a number.`
      : null
  })

/** A function that was handed in, given to `map` as it is: nobody knows whether it has a second parameter. */
export const mapHandsMore: SourceRule = ({ code }) =>
  firstFinding(code, (node, above) => {
    const name = nameOf(methodCall(node, 'map')?.args[0])
    const isHandedIn = above.some(({ params }) =>
      ((params as Node[] | undefined) ?? []).flatMap(identifiersIn).includes(name),
    )
    return name && isHandedIn
      ? `map hands ${name} an index, too, and a function with a second parameter takes it for that: write map(x => ${name}(x)).`
      : null
  })
