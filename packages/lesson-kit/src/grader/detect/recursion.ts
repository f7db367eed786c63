// A function that called itself until there was no room for one more call: the tests have seen that it did, and
// the text says where.
import type { Exercise } from '../../format/manifest.ts'
import { lineAt, type Node, parse } from '../../stub/parse.ts'
import { parametersOf } from '../probe/syntax.ts'
import type { TestResult, Verdict } from '../verdict.ts'
import { identifiersIn } from './declarations.ts'
import { bare, nameOf, walk } from './source/code.ts'

/** A function, with the call of itself that is in it. */
interface Recursive {
  name: string
  fn: Node
  call: Node
}

/** Which function it was, and what it hands to itself, in a sentence; null when that is not sure. */
export function tellRecursion({ tests, source = '' }: Verdict, exercise: Exercise): string | null {
  const failed = tests.find(test => isTooDeep(test, exercise))
  if (!failed) return null
  const all = recursiveIn(source)
  const line = failed.location!.line
  const around = all.findLast(({ fn }) => linesOf(source, fn).includes(line))
  // What it calls may be what found no room.
  const found = around ?? (all.length === 1 ? all[0] : undefined)
  return found ? `Line ${lineAt(source, found.call.start)}: ${says(found)}` : null
}

const isTooDeep = ({ message, location }: TestResult, { file, folder }: Exercise): boolean =>
  /^RangeError: Maximum call stack size exceeded/.test(message) &&
  [file, `${folder}/exercise.ts`].some(name => location?.file.endsWith(name))

function linesOf(source: string, { start, end }: Node): number[] {
  const [first, last] = [lineAt(source, start), lineAt(source, end)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function recursiveIn(source: string): Recursive[] {
  const nodes = [...walk(parse(source).program as unknown as Node)].map(([node]) => node)
  return nodes.flatMap(node => {
    const fn = node.type === 'VariableDeclarator' && node.init ? bare(node.init as Node) : node
    const name = nameOf(node.id)
    if (!/Function/.test(fn.type) || !fn.body || name === '') return []
    const calls = [...walk(fn.body as Node)]
      .map(([inner]) => inner)
      .filter(({ type, callee }) => type === 'CallExpression' && nameOf(callee) === name)
    const call = calls.find(call => isSame(fn, call)) ?? calls[0]
    return call ? [{ name, fn, call }] : []
  })
}

/** Whether a call hands on exactly what its function was given. */
function isSame(fn: Node, call: Node): boolean {
  const given = parametersOf(fn)
  const handed = (call.arguments as Node[]).map(nameOf)
  const isAlike = given.length > 0 && given.every((name, i) => name !== '' && name === handed[i])
  return isAlike && !given.some(name => isBoundAnew(name, fn.body as Node))
}

/** Whether a name is written to, or declared again. */
const isBoundAnew = (name: string, body: Node): boolean =>
  [...walk(body)].some(([{ left, argument, id, params, type }]) => {
    const written = [
      left,
      type === 'UpdateExpression' && argument,
      id,
      ...((params as Node[]) ?? []),
    ]
    return written.some(node => node && identifiersIn(node as Node).includes(name))
  })

function says({ name, fn, call }: Recursive): string {
  if (!isSame(fn, call))
    return `${name} calls itself, deeper and deeper, until there is no room for one more call.`
  const handed = parametersOf(fn)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
  return `${name} calls itself with the very ${handed} that it was given, and so it never ends.`
}
