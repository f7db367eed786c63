// What keeps Node from running a text that is good TypeScript. Node takes types away and nothing else,
// and wants to be told of JSON that it is JSON; Vite, in which the tests run, would do more.
import { stripTypeScriptTypes } from 'node:module'
import { children, type Mistake, type Node, type Parsed } from '../../stub/parse.ts'

export const syntaxMistake = (text: string, { program }: Parsed): Mistake | null =>
  firstIn(program as unknown as Node, node =>
    mayBeMore(node) ? beyondTypes(text) : unmarkedJson(node),
  )

/** Whether a piece of TypeScript may be more than a type. Only then is Node asked: its stripper takes long to load. */
const mayBeMore = ({ type }: Node): boolean =>
  /^TS(?:Enum|Module|ParameterProperty|ImportEquals|ExportAssignment|NamespaceExport|TypeAssertion)/.test(
    type,
  )

/** Asked of Node itself: an enum, a namespace, a property declared in a constructor's brackets … */
function beyondTypes(text: string): Mistake | null {
  try {
    quietly(() => stripTypeScriptTypes(text))
    return null
  } catch (error) {
    const { message, stack = '' } = error as Error
    return { message: explain(message), offset: offsetIn(text, stack) }
  }
}

/** Node warns of its stripper, once; an author can do nothing about it. */
function quietly(work: () => void): void {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    work()
  } finally {
    process.emitWarning = emitWarning
  }
}

function explain(message: string): string {
  const [, what] = /^TypeScript (.+) is not supported in strip-only mode$/.exec(message) ?? []
  if (!what) return message
  const article = /^[aeiou]/.test(what) ? 'an' : 'a'
  return `${article} ${what} is more than a type, and Node only takes types away`
}

/** The error begins with `:3`, then the line of code and a caret under the place. */
function offsetIn(text: string, stack: string): number {
  const [, line = '1', caret = ''] = /^:(\d+)\n.*\n( *)\^/.exec(stack) ?? []
  const before = text.split('\n').slice(0, Number(line) - 1)
  return before.join('\n').length + (before.length > 0 ? 1 : 0) + caret.length
}

interface Import {
  source?: { value?: unknown; start: number } | null
  attributes?: unknown[]
  options?: unknown
}

function unmarkedJson(node: Node): Mistake | null {
  const { source, attributes = [], options } = node as Import
  if (!source || !/\.json$/.test(String(source.value)) || attributes.length > 0 || options)
    return null
  const message = "Node reads JSON only when told so: add with { type: 'json' }"
  return { message, offset: source.start }
}

/** The first mistake that is found at or below a node. */
function firstIn(node: Node, find: (node: Node) => Mistake | null): Mistake | null {
  const mistake = find(node)
  if (mistake) return mistake
  for (const child of children(node)) {
    const below = firstIn(child, find)
    if (below) return below
  }
  return null
}
