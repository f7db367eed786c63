// Operators on values: numbers, lengths, signs, switches and words.
import type { Edit } from '../../stub/edit.ts'
import type { Node } from '../../stub/parse.ts'
import { exchanged, isTarget, list, type Operator, type Place, put } from './operator.ts'

/** A constant or threshold that is a little off. */
export const numbers: Operator = ({ node }) =>
  typeof node.value === 'number'
    ? [0.5, -0.5, 1, -1].map(d => put(node, signed(Number(node.value) + d)))
    : []

const signed = (x: number): string => (x < 0 ? `(${x})` : String(x))

/** One more or one less than there are. */
export const lengths: Operator = ({ node, around, text }) =>
  isLength({ node, text }) && !isTarget(node, around[0])
    ? [' + 1', ' - 1'].map(d => put(node, `(${text(node)}${d})`))
    : []

/** Whether it says how many there are. */
export const isLength = ({ node, text }: Pick<Place, 'node' | 'text'>): boolean =>
  node.type === 'MemberExpression' && /(\.length|\.size|\bshape\[[^\]]+\])$/.test(text(node))

/** A minus that is missing, or one too many. */
export const signs: Operator = ({ node, text }) => {
  if (node.type === 'UnaryExpression' && node.operator === '-')
    return [put(node, text(node).slice(1))]
  return node.type === 'Identifier' && node.name === 'Infinity' ? [put(node, '-Infinity')] : []
}

/** A switch in the other position. */
export const switches: Operator = ({ node }) =>
  typeof node.value === 'boolean' ? [put(node, String(!node.value))] : []

/** Another word of the same source. */
export const words: Operator = ({ node, words }) =>
  typeof node.value === 'string'
    ? words.filter(word => word !== node.value).map(word => put(node, `'${word}'`))
    : []

/** A list that lacks one of its elements, and one in which two neighbours have changed places. */
export const lists: Operator = ({ node, text }) => {
  if (node.type !== 'ArrayExpression') return []
  const elements = list(node, 'elements')
  return [...without(elements), ...exchanged(elements, text)]
}

/** An option or a field that is left out. */
export const fields: Operator = ({ node }) =>
  node.type === 'ObjectExpression' ? without(list(node, 'properties')) : []

/** The changes that take out one of several parts, and a comma with it. */
const without = (nodes: Node[]): Edit[] =>
  nodes.map(({ start, end }, i) => {
    if (i + 1 < nodes.length) return { start, end: nodes[i + 1].start, text: '' }
    return { start: nodes[i - 1]?.end ?? start, end, text: '' }
  })
