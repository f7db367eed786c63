// Operators on what is computed: comparisons, arithmetic, conditions.
import { child, type Operator, put } from './operator.ts'
import { isLength } from './values.ts'

const comparisons: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
}

const arithmetic: Record<string, string[]> = {
  '+': ['-', '*'],
  '-': ['+'],
  '*': ['+', '/'],
  '/': ['*'],
  '**': ['*', '+'],
  '%': ['/', '*'],
}

/** The other operator, or one bound further. */
export const compare: Operator = ({ node, text }) => {
  const others = node.type === 'BinaryExpression' && comparisons[String(node.operator)]
  if (!others) return []
  const [left, right] = [child(node, 'left'), child(node, 'right')]
  const turned = others.map(other => put(node, `${text(left)} ${other} ${text(right)}`))
  // More and less of a number, and of a length, have operators of their own.
  const isCounted = right.type === 'Literal' || isLength({ node: right, text })
  if (isCounted || String(node.operator).endsWith('==')) return turned
  return [...turned, put(right, `${text(right)} + 1`), put(right, `${text(right)} - 1`)]
}

/** Another operation, or one side of it forgotten. */
export const calculate: Operator = ({ node, text }) => {
  const others = node.type === 'BinaryExpression' && arithmetic[String(node.operator)]
  if (!others) return []
  const [left, right] = [text(child(node, 'left')), text(child(node, 'right'))]
  return [
    ...others.map(other => put(node, `(${left} ${other} ${right})`)),
    put(node, left),
    put(node, right),
  ]
}

const assignments: Record<string, string[]> = {
  '+=': ['=', '-='],
  '-=': ['=', '+='],
  '*=': ['=', '/='],
  '/=': ['=', '*='],
}

/** `+=` that overwrites, or takes off. */
export const assign: Operator = ({ node, text }) => {
  const others = node.type === 'AssignmentExpression' && assignments[String(node.operator)]
  if (!others) return []
  const [left, right] = [text(child(node, 'left')), text(child(node, 'right'))]
  return others.map(other => put(node, `${left} ${other} ${right}`))
}

/** A count that runs the other way. */
export const count: Operator = ({ node, text }) =>
  node.type === 'UpdateExpression'
    ? [
        put(
          node,
          text(node).replace(/\+\+|--/, sign => (sign === '++' ? '--' : '++')),
        ),
      ]
    : []

/** `and` for `or`, or one of the two conditions forgotten. */
export const combine: Operator = ({ node, text }) => {
  if (node.type !== 'LogicalExpression') return []
  const [left, right] = [text(child(node, 'left')), text(child(node, 'right'))]
  const other = node.operator === '&&' ? '||' : '&&'
  return [put(node, `${left} ${other} ${right}`), put(node, left), put(node, right)]
}

/** A condition turned around, and a choice that is none. */
export const choose: Operator = ({ node, text }) => {
  const turned = node.test ? [put(child(node, 'test'), `!(${text(child(node, 'test'))})`)] : []
  if (node.type !== 'ConditionalExpression') return turned
  const [yes, no] = [child(node, 'consequent'), child(node, 'alternate')]
  return [...turned, put(node, text(yes)), put(node, text(no))]
}

/** A `not` that is forgotten. */
export const negate: Operator = ({ node, text }) =>
  node.type === 'UnaryExpression' && node.operator === '!'
    ? [put(node, text(child(node, 'argument')))]
    : []
