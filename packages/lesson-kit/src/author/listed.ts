// A further entry in a list of lesson.ts or course.ts, with everything else left as its author wrote it.
import { UserError } from '../error.ts'
import { applyEdits, type Edit } from '../stub/edit.ts'
import { children, type Node, type Parsed, parse } from '../stub/parse.ts'

/** The columns that a line has. */
const COLUMNS = 100

/**
 * The source with `entry` at the end of the list `name: [...]` or `const name = [...]`, or in the place of the element that `replaces` finds.
 * @throws UserError when the file has no such list.
 */
export function listed(source: string, { name, entry, replaces = () => false }: Entry): string {
  const list = listIn(parse(source), name)
  if (!list) throw new UserError(`There is no list ${name}: [...] to add "${entry}" to.`)
  const elements = (list.elements as Node[]).map(({ start, end }) => source.slice(start, end))
  const at = elements.findIndex(replaces)
  const next = at < 0 ? [...elements, entry] : elements.with(at, entry)
  const line = source.slice(source.lastIndexOf('\n', list.start) + 1, list.start)
  return applyEdits(source, [{ ...placeOf(list), text: printed(next, line) }])
}

interface Entry {
  name: string
  entry: string
  /** Whether an element, as it is written, makes room for the entry. */
  replaces?: (element: string) => boolean
}

const placeOf = ({ start, end }: Node): Pick<Edit, 'start' | 'end'> => ({ start, end })

/** In one line where it fits and no element is a record beside others, as the house's formatter has it. */
function printed(elements: string[], before: string): string {
  const line = `[${elements.join(', ')}]`
  const isShort = before.length + line.length < COLUMNS && !line.includes('\n')
  if (isShort && (elements.length < 2 || !line.includes('{'))) return line
  const indent = ' '.repeat(before.search(/\S/))
  return `[\n${elements.map(element => `${indent}  ${element},\n`).join('')}${indent}]`
}

function listIn({ program }: Parsed, name: string): Node | null {
  const find = (node: Node): Node | null => {
    const { key, value, id, init } = node as Record<string, Node | undefined>
    const list = key?.name === name ? value : id?.name === name ? init : null
    if (list?.type === 'ArrayExpression') return list
    for (const child of children(node)) {
      const found = find(child)
      if (found) return found
    }
    return null
  }
  return find(program as unknown as Node)
}

/** The source with one import more, where the alphabet has it among those of files. */
export function imported(source: string, line: string): string {
  const lines = source.split('\n')
  const pathOf = (text: string) => /^import .* from '(\.[^']*)'/.exec(text)?.[1]
  const isLater = (text: string) => (pathOf(text) ?? '') > pathOf(line)!
  const later = lines.findIndex(isLater)
  const last = lines.findLastIndex(text => text.startsWith('import '))
  return lines.toSpliced(later < 0 ? last + 1 : later, 0, line).join('\n')
}
