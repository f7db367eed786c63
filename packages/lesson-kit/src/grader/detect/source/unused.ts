// What is given or calculated, and never looked at.
import type { Node } from '../../../stub/parse.ts'
import { firstFinding, nameOf, type SourceRule, walk } from './code.ts'

/** Whether the parameter at this place has a name, and that is used. */
function isUsed(fn: Node, place: number): boolean {
  const name = nameOf((fn.params as Node[])[place])
  return [fn.body as Node, ...(fn.params as Node[])].some(part =>
    [...walk(part)].some(
      ([node], i) =>
        node.type === 'Identifier' && nameOf(node) === name && (i > 0 || part === fn.body),
    ),
  )
}

export const unusedParameter: SourceRule = ({ code, solved }) => {
  for (const { name, node } of code.functions) {
    const right = solved.get(name)
    if (!right) continue
    for (const [place, param] of (node.params as Node[]).entries()) {
      const isMeant = (right.params as Node[])[place]?.type === 'Identifier' && isUsed(right, place)
      if (
        param.type !== 'Identifier' ||
        nameOf(param).startsWith('_') ||
        !isMeant ||
        isUsed(node, place)
      )
        continue
      return { says: `${name} never uses ${nameOf(param)}.`, at: node }
    }
  }
  return null
}

const timesNamed = (node: Node, name: string): number =>
  [...walk(node)].filter(([one]) => one.type === 'Identifier' && nameOf(one) === name).length

export const unusedVariable: SourceRule = ({ code }) =>
  firstFinding(code, (node, above) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : ''
    const whole = above.at(-1)
    // At the top of the file it may be used elsewhere.
    const isInner = above.some(({ type }) => /^(Block|For)/.test(type))
    if (!name || name.startsWith('_') || !whole || !isInner || timesNamed(whole, name) > 1)
      return null
    return `${name} is never used.`
  })

/** A value that a loop writes in every round and never reads: only the last one is left. */
export const setAnew: SourceRule = ({ code }) =>
  firstFinding(code, ({ type, operator, left }, [statement, block, loop]) => {
    if (type !== 'AssignmentExpression' || operator !== '=') return null
    const around = block?.type === 'BlockStatement' ? loop : block
    const isInLoop =
      statement?.type === 'ExpressionStatement' && /^For|^While/.test(around?.type ?? '')
    const name = nameOf(left)
    if (!isInLoop || !name || timesNamed(around as Node, name) > 1) return null
    return `${name} is set anew in each round of the loop, so only the last one is left.`
  })
