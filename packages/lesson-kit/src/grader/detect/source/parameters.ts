// Parameters that a function asks for and never looks at.
import type { Node } from '../../../stub/parse.ts'
import { nameOf, type SourceRule, walk } from './code.ts'

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
      if (param.type !== 'Identifier' || !isMeant || isUsed(node, place)) continue
      return { says: `${name} never uses ${nameOf(param)}.`, at: node }
    }
  }
  return null
}
