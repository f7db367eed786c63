// The words in an author's source: those literals that somebody reads. They are found in the syntax, by where they
// stand and how they read, for a test tells its words only when it fails.
import { children, type Node, namesUsed, parse } from '../stub/parse.ts'

/** The words that a test or a picture tells, with `{1}` for what it puts between them. */
export function wordsIn(source: string): string[] {
  const { program } = parse(source)
  const names = namesUsed(program)
  return read(program as unknown as Node, false)
    .filter(({ text, isShown }) => !names.has(text) && (isShown ? hasWord : hasWords).test(text))
    .map(({ text }) => text.replace(/^todo: /, ''))
}

/** Each line of a text by itself, its places counted anew: lines are translated one by one. */
function linesOf(text: string): string[] {
  return text.split('\n').map(line => {
    let place = 0
    return line.replace(/\{\d+\}/g, () => `{${++place}}`)
  })
}

/** What the figures of a lesson put through `t(…)`. */
export function wordsOfFigures(source: string): string[] {
  return all(parse(source).program as unknown as Node)
    .filter(node => node.type === 'CallExpression' && nameOf(node.callee as Node) === 't')
    .flatMap(node => textOf((node.arguments as Node[])[0]!) ?? [])
}

/** Every literal of a source, and every key of a record. */
export const literalsIn = (source: string): string[] =>
  all(parse(source).program as unknown as Node).flatMap(node =>
    node.type === 'Property' ? nameOf(node.key as Node) : linesOf(textOf(node) ?? ''),
  )

const all = (node: Node): Node[] => [node, ...children(node).flatMap(all)]

/** Names a word: more than a variable or a unit. */
const hasWord = /\p{Ll}{2}/u

/** Two words in a row, as no code has them. */
const hasWords = /\b\p{L}{2,}[,:;]? \p{L}{2,}/u

interface Read {
  text: string
  /** It stands where whatever is written is shown. */
  isShown: boolean
}

/** Properties whose words are shown, and those whose words are for the program. */
const shown = /^(caption|reached|measured|\w*[lL]abels?)$/
const silent = /^(what|inputs|type|color)$/

function read(node: Node, isShown: boolean): Read[] {
  const text = textOf(node)
  const below = (isShown: boolean) => children(node).flatMap(child => read(child, isShown))
  if (node.type.startsWith('Import') || node.type.startsWith('TS')) return []
  if (text !== undefined)
    return [...linesOf(text).map(line => ({ text: line, isShown })), ...below(false)]
  if (node.type === 'CallExpression') return readCall(node, isShown)
  if (node.type !== 'Property') return below(isShown)
  const name = nameOf(node.key as Node)
  return silent.test(name) ? [] : read(node.value as Node, isShown || shown.test(name))
}

/** Shown are the name of a test, the message of an expectation, and the cells of a table. */
function readCall(node: Node, isShown: boolean): Read[] {
  const name = nameOf(node.callee as Node)
  const isTest = /^(test|it|describe)$/.test(name)
  const given = (node.arguments as Node[]).flatMap((argument, place) => {
    const isMessage = name === 'expect' && place === 1
    return read(
      argument,
      (isTest && place === 0) || isMessage || (isShown && !isTest) || name === 'table',
    )
  })
  return [...read(node.callee as Node, false), ...given]
}

/** What a call calls, `test` for `test.each([…])(…)`; the key of `{ 'slope at 2': 1 }`, `slope at 2`. */
function nameOf(node: Node | undefined): string {
  if (!node) return ''
  if (node.type === 'Identifier') return String(node.name)
  if (node.type === 'CallExpression') return nameOf((node.callee as Node).object as Node)
  return textOf(node) ?? ''
}

/** The text of a literal; undefined for other nodes. What vitest puts into a name, as in `%d`, is `{1}`, too. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal')
    return typeof node.value === 'string' ? numbered(node.value) : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  return parts.reduce((text, part, place) => `${text}{${place}}${part}`)
}

function numbered(text: string): string {
  let place = 0
  return text.replace(/%[sdifjoO#]|\$\w+/g, () => `{${++place}}`)
}
