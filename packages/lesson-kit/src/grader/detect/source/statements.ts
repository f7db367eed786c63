// Statements without an effect, or with a surprising one.
import { children, type Node } from '../../../stub/parse.ts'
import {
  bare,
  type Code,
  firstFinding,
  methodCall,
  nameOf,
  type SourceRule,
  textOf,
  walk,
} from './code.ts'
import { isIdle } from './returns.ts'

export const droppedValue: SourceRule = ({ code }) =>
  firstFinding(code, node => (isIdle(node) ? idleness(code, bare(node.expression as Node)) : null))

const idleness = (code: Code, expression: Node): string => {
  const text = textOf(code, expression)
  return expression.type === 'MemberExpression'
    ? `${text} is only looked at, and nothing is done with it: to call it, write ${text}().`
    : `${text} is calculated, and nothing is done with it.`
}

/** Methods of arrays that leave the array as it is and hand out a new one. */
const copying = ['concat', 'slice', 'filter', 'flat', 'toSorted', 'toReversed', 'with', 'map']

export const droppedArray: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    if (node.type !== 'ExpressionStatement') return null
    const call = bare(node.expression as Node)
    const name = copying.find(method => methodCall(call, method))
    if (!name || methodCall(call, name)!.args.some(hasEffect)) return null
    return `${name} gives a new array and leaves the old one as it was; nothing is done with the new one.`
  })

const hasEffect = (node: Node): boolean =>
  [...walk(node)].some(([{ type }]) => /^(Call|Assignment|Update|Await)Expression$/.test(type))

export const semicolonAsBody: SourceRule = ({ code }) =>
  firstFinding(code, (node, [above]) => {
    const isIf = node.type === 'IfStatement'
    if (!isIf && !/^(For|ForOf|ForIn|While)Statement$/.test(node.type)) return null
    const body = (isIf ? node.consequent : node.body) as Node
    if (body.type !== 'EmptyStatement') return null
    const siblings = above ? children(above) : []
    const isBlockNext = siblings[siblings.indexOf(node) + 1]?.type === 'BlockStatement'
    return isIf || isBlockNext ? 'the ; behind the ) is all that this statement does.' : null
  })

export const randomNumbers: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    const call = methodCall(node, 'random')
    return call && nameOf(call.on) === 'Math'
      ? 'Math.random gives other numbers in every run, so no test can know them.'
      : null
  })
