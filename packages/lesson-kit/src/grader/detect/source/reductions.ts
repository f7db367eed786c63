// What `reduce` begins with, and what its steps do with what has come together.
import type { Node } from '../../../stub/parse.ts'
import { bare, firstFinding, methodCall, nameOf, type SourceRule, textOf, walk } from './code.ts'

export const reduceOfNothing: SourceRule = ({ code, failing }) =>
  failing.some(({ message }) => message.includes('Reduce of empty array with no initial value'))
    ? firstFinding(code, node => {
        if (methodCall(node, 'reduce')?.args.length !== 1) return null
        return 'reduce has no value to begin with, and its array is empty here: give it one, as in reduce(…, 0).'
      })
    : null

/** A step that does more with the next element than to add or compare it leaves the first one out. */
export const reduceFromFirst: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    const args = methodCall(node, 'reduce')?.args
    const step = args?.length === 1 ? args[0] : null
    if (step?.type !== 'ArrowFunctionExpression') return null
    const [sum, next] = step.params as Node[]
    const body = bare(step.body as Node)
    if (next?.type !== 'Identifier' || body.type !== 'BinaryExpression' || body.operator !== '+')
      return null
    const [left, right] = [bare(body.left as Node), bare(body.right as Node)]
    if (left.type !== 'Identifier' || nameOf(left) !== nameOf(sum)) return null
    const isMore = right.type !== 'Identifier' && uses(right, nameOf(next))
    return isMore
      ? `reduce has no value to begin with, so the first element is taken as it is, without ${textOf(code, right)}: write reduce(…, 0).`
      : null
  })

/** A step of `reduce` that does not look at what has come together so far. */
export const reduceForgets: SourceRule = ({ code }) =>
  firstFinding(code, node => {
    const step = methodCall(node, 'reduce')?.args[0]
    if (step?.type !== 'ArrowFunctionExpression') return null
    const [sum] = step.params as Node[]
    if (sum?.type !== 'Identifier' || uses(step.body as Node, nameOf(sum))) return null
    return `the function given to reduce never uses ${nameOf(sum)}, so only its last step counts.`
  })

const uses = (node: Node, name: string): boolean =>
  [...walk(node)].some(([one]) => one.type === 'Identifier' && nameOf(one) === name)
