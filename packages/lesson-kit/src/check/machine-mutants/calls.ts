// Operators on calls and names: the wrong function, arguments changed about, the wrong variable.
import type { Node } from '../../stub/parse.ts'
import { child, exchanged, isTarget, list, type Operator, put } from './operator.ts'

const siblings: Record<string, string> = {
  'Math.max': 'Math.min',
  'Math.min': 'Math.max',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  'Math.round': 'Math.floor',
  'Math.exp': 'Math.expm1',
  push: 'unshift',
  unshift: 'push',
  pop: 'shift',
  shift: 'pop',
  every: 'some',
  some: 'every',
}

/** A function that is easily taken for the one that is meant. */
export const relatives: Operator = ({ node, text }) => {
  if (node.type !== 'CallExpression') return []
  const callee = child(node, 'callee')
  const whole = siblings[text(callee)]
  if (whole) return [put(callee, whole)]
  const property = callee.type === 'MemberExpression' ? child(callee, 'property') : null
  const other = property && siblings[text(property)]
  return other ? [put(property, other)] : []
}

/** Arguments changed about. Of `Math.max` and `Math.min` the order means nothing. */
export const swaps: Operator = ({ node, text }) => {
  if (!/^(Call|New)Expression$/.test(node.type)) return []
  return /^Math\.m(ax|in)$/.test(text(child(node, 'callee')))
    ? []
    : exchanged(list(node, 'arguments'), text)
}

/** A call that is left out: what it is given goes on as it is. */
export const skips: Operator = ({ node, text }) => {
  if (node.type !== 'CallExpression') return []
  const given = list(node, 'arguments').filter(
    ({ type }) => !/Spread|Function|Literal|ObjectExpression/.test(type),
  )
  return given.map(argument => put(node, text(argument)))
}

/** A method that is left out: `x.reverse()` is `x`. */
export const methods: Operator = ({ node, text }) => {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : null
  if (callee?.type !== 'MemberExpression') return []
  const object = child(callee, 'object')
  return object.type === 'Identifier' && /^[A-Z]/.test(text(object))
    ? []
    : [put(node, text(object))]
}

/** Another argument of the same function in its place. */
export const names: Operator = ({ node, around, text }) => {
  if (node.type !== 'Identifier' || !isRead(node, around[0])) return []
  const scope = around.find(({ params, type }) => params && type === 'FunctionDeclaration')
  const all = scope ? list(scope, 'params').filter(({ type }) => type === 'Identifier') : []
  const own = all.map(({ name }) => String(name))
  if (!own.includes(text(node))) return []
  return own.filter(name => name !== node.name).map(name => put(node, name))
}

/** Whether a name stands for its value here: not a key, nor what is declared or assigned. */
function isRead(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent.shorthand || isTarget(node, parent)) return false
  const isKey = !parent.computed && (parent.property === node || parent.key === node)
  return !isKey && parent.id !== node && !list(parent, 'params').includes(node)
}
