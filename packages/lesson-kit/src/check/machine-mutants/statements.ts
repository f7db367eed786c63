// Operators on statements: one that is missing, and a branch that is.
import { child, type Operator, put } from './operator.ts'

const droppable = /^(Expression|If|For|ForOf|While|Return|Throw|Continue|Break)Statement$/

/** A statement that somebody forgot. */
export const drop: Operator = ({ node }) => (droppable.test(node.type) ? [put(node, ';')] : [])

/** An `else` that somebody forgot. */
export const otherwise: Operator = ({ node }) =>
  node.type === 'IfStatement' && node.alternate ? [put(child(node, 'alternate'), ';')] : []

/** A condition that is always met. */
export const always: Operator = ({ node }) =>
  node.type === 'IfStatement' ? [put(child(node, 'test'), 'true')] : []
