// Names that stand for something of somebody else's: the caller's array, or a field that was copied into a variable.
import type { Node } from '../../../stub/parse.ts'
import { identifiersIn } from '../declarations.ts'
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

/** Methods that change the array itself, with what makes a new one instead. */
const inPlace: [name: string, instead: string][] = [
  ['sort', 'toSorted'],
  ['reverse', 'toReversed'],
]

/** Sorting a parameter sorts what the caller has, and what this function looks at afterwards. */
export const sortedParameter: SourceRule = ({ code }) => {
  const parameters = parametersIn(code)
  return firstFinding(code, node => {
    for (const [name, instead] of inPlace) {
      const call = methodCall(node, name)
      const array = nameOf(call?.on)
      if (!call || !parameters.has(array) || !isUsedBehind(code, call.on)) continue
      if (name === 'reverse' && isTurnedBack(code, array)) continue
      const [order] = call.args
      const compare = name === 'sort' ? (order ? textOf(code, order) : '(a, b) => a - b') : ''
      return `${name} changes ${array} itself, so from here on it is in another order: ${array}.${instead}(${compare}) makes a new array.`
    }
    return null
  })
}

/** Reversed twice, it is as it was. */
const isTurnedBack = (code: Code, array: string): boolean =>
  [...nodesOf(code)].filter(([node]) => nameOf(methodCall(node, 'reverse')?.on) === array).length %
    2 ===
  0

/** Whether what an identifier names is looked at again below. */
const isUsedBehind = (code: Code, { name, end }: Node): boolean =>
  [...nodesOf(code)].some(
    ([node]) => node.type === 'Identifier' && node.name === name && node.start > (end as number),
  )

const parametersIn = (code: Code): Set<string> =>
  new Set(
    [...nodesOf(code)].flatMap(([{ params }]) => ((params as Node[]) ?? []).flatMap(identifiersIn)),
  )

/** In `for (let { data } of values) data = 0`, the field keeps what it had. */
export const setCopy: SourceRule = ({ code }) =>
  firstFinding(code, (node, above) => {
    if (node.type !== 'AssignmentExpression') return null
    const name = nameOf(bare(node.left as Node))
    const loop = above.find(one => loopNames(one).includes(name))
    if (!name || !loop || isRead(name, { loop, behind: node.end })) return null
    return `${name} is a variable of this loop: to set it changes nothing in ${textOf(code, loop.right as Node)}.`
  })

/** What a loop over something calls each element, or its fields, where that can be set. */
function loopNames({ type, left }: Node): string[] {
  const { kind, declarations } = (left ?? {}) as Node
  if (type !== 'ForOfStatement' || kind !== 'let') return []
  return (declarations as Node[]).flatMap(({ id }) => identifiersIn(id as Node))
}

const isRead = (name: string, { loop, behind }: { loop: Node; behind: number }): boolean =>
  [...walk(loop.body as Node)].some(
    ([node, [parent]]) =>
      node.type === 'Identifier' &&
      nameOf(node) === name &&
      node.start > behind &&
      !(parent?.type === 'AssignmentExpression' && parent.left === node && parent.operator === '='),
  )
