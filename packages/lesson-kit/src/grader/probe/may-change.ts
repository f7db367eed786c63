// Whether a text may write into what its functions are given: what it has made itself is its own.
import { mistakeIn, type Node, read } from '../../stub/parse.ts'
import { bare, nameOf, walk } from '../detect/source/code.ts'
import { writtenInto } from './syntax.ts'

export function mayChangeArguments(source: string): boolean {
  const parsed = read(source)
  if (mistakeIn(parsed)) return false
  const nodes = [...walk(parsed.program as unknown as Node)].map(([node]) => node)
  const isOwn = (name: string): boolean => {
    const declared = nodes.filter(({ id }) => name !== '' && nameOf(id) === name)
    const isBound = nodes.some(({ params }) =>
      (params as Node[] | undefined)?.some(p => nameOf(p) === name),
    )
    return (
      declared.length > 0 && !isBound && declared.every(({ init }) => isNew(init as Node | null))
    )
  }
  return nodes.flatMap(writtenInto).some(place => !isNew(place) && !isOwn(nameOf(bare(place))))
}

/** The methods that give something new; the others in the list hand on what they are called on. */
const making = /^(map|filter|slice|concat|from|of|flat|flatMap|toSorted|toReversed|toSpliced|with)$/
const handingOn = /^(fill|sort|reverse)$/

/** Whether an expression makes something that nobody else has. */
function isNew(expression: Node | null): boolean {
  if (!expression) return false
  const node = bare(expression)
  if (/^(Array|Object|New)Expression$/.test(node.type)) return true
  const callee = node.type === 'CallExpression' ? bare(node.callee as Node) : null
  if (callee?.type !== 'MemberExpression' || callee.computed) return false
  const method = nameOf(callee.property)
  return making.test(method) || (handingOn.test(method) && isNew(callee.object as Node))
}
