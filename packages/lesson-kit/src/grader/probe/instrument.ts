// The same program, which tells a tracer what it does: the turns of its loops, what it reads by an index and
// writes, what it calculates, and the calls of what it hands out. Its lines stay where they are; what can't be
// told without a risk stays as it is.
import MagicString from 'magic-string'
import { children, type Node, parse } from '../../stub/parse.ts'
import { nameOf } from '../detect/source/code.ts'
import { Sites } from './sites.ts'
import {
  arithmetic,
  functionsHandedOut,
  isLoop,
  isPlace,
  isUntouched,
  methodOfMath,
  writtenInto,
} from './syntax.ts'

/** `file`: its name, where it is not the file that is graded. */
export function instrument(source: string, file?: string): string {
  return new Instrumenting(source, file).whole()
}

/** What a node has, whatever its type. */
type Parts = Record<'left' | 'right' | 'object' | 'property' | 'callee' | 'body', Node> & {
  operator: string
  arguments: Node[]
}

const partsOf = (node: Node): Parts => node as unknown as Parts

class Instrumenting {
  readonly #source: string
  readonly #text: MagicString
  readonly #sites: Sites

  constructor(source: string, file: string | undefined) {
    this.#source = source
    this.#text = new MagicString(source)
    this.#sites = new Sites(source, file)
  }

  whole(): string {
    const program = parse(this.#source).program as unknown as Node
    this.#visit(program, [])
    const head = functionsHandedOut(program).map(({ name, node }) => this.#watch(name, node))
    return `${this.#sites.declaration} ${head.join('')}${this.#text}`
  }

  /** From the innermost outwards: what stands around is written around what is in it. */
  #visit(node: Node, above: Node[]): void {
    if (isUntouched(node) || (node === above[0]?.callee && above[0].type === 'NewExpression'))
      return
    for (const child of children(node)) this.#visit(child, [node, ...above])
    if (isPlace(node, above)) return
    if (isLoop(node)) this.#loop(node, above)
    else if (node.type === 'BinaryExpression') this.#calculated(node, above)
    else if (node.type === 'MemberExpression') this.#read(node)
    else if (node.type === 'CallExpression') this.#called(node, above)
    else if (node.type === 'AssignmentExpression') this.#assigned(node, above)
    if (writtenInto(node).length > 0)
      this.#around(node, this.#sites.tell('wrote', this.#sites.at(node)))
  }

  #calculated(node: Node, above: Node[]): void {
    const { left, right, operator } = partsOf(node)
    const method = arithmetic.get(operator)
    if (!method || !this.#isOnly(left.end, right.start, operator)) return
    this.#put(left.end, right.start, ', ')
    const site = this.#sites.calculation(node, { operator, operands: [left, right], above })
    this.#around(node, this.#sites.tell(method, site))
  }

  #read(node: Node): void {
    const { object, property } = partsOf(node)
    const isPlain =
      node.computed &&
      object.type !== 'Super' &&
      property.type !== 'SequenceExpression' &&
      this.#isOnly(object.end, property.start, '[') &&
      this.#isOnly(property.end, node.end, ']')
    if (!isPlain) return
    this.#put(object.end, property.start, ', ')
    this.#put(property.end, node.end, ')')
    this.#text.prependRight(node.start, this.#sites.tell('read', this.#sites.read(node)))
  }

  #called(node: Node, above: Node[]): void {
    const { callee, arguments: args } = partsOf(node)
    const method = methodOfMath(callee)
    if (!method || !args[0] || !this.#isOnly(callee.end, args[0].start, '(')) return
    const site = this.#sites.calculation(node, {
      operator: `Math.${method}`,
      operands: args,
      above,
    })
    this.#put(callee.end, args[0].start, ', ')
    this.#text.prependRight(node.start, this.#sites.tell('math', site))
  }

  #assigned(node: Node, above: Node[]): void {
    const { left, right, operator: assignment } = partsOf(node)
    const operator = assignment.slice(0, -1)
    const method = arithmetic.get(operator)
    const isPlain = left.type === 'Identifier' && this.#isOnly(left.end, right.start, assignment)
    if (!method || !isPlain) return
    const site = this.#sites.calculation(node, { operator, operands: [left, right], above })
    this.#put(left.end, right.start, ` = ${this.#sites.tell(method, site)}${nameOf(left)}, `)
    this.#text.appendLeft(node.end, ')')
  }

  /** Every entry counts its own turns. A label stays on its loop. */
  #loop(node: Node, above: Node[]): void {
    const { body } = partsOf(node)
    const site = this.#sites.loop(node)
    const entry = `neuralingsLoop${node.start}`
    const tell = `${this.#sites.tell('turn', site)}${entry}, () => [${site.names.join(', ')}])`
    this.#text.prependRight(body.start, `{ if (++${entry}.turns % 100 < 3) ${tell}; `)
    this.#text.appendLeft(body.end, ' }')
    const last = above.findIndex(({ type }) => type !== 'LabeledStatement')
    const { start, end } = above[last - 1] ?? node
    this.#text.prependRight(start, `{ const ${entry} = { turns: 0 }; `)
    this.#text.appendLeft(end, ' }')
  }

  /** The beginning of the program, where a function is declared; its value stays in its place. */
  #watch(name: string, node: Node): string {
    const tell = this.#sites.tell('watch', this.#sites.function(name, node))
    if (node.type === 'FunctionDeclaration') return `${name} = ${tell}${name}); `
    // It keeps the name that it had.
    this.#text.prependRight(node.start, `${tell}{ ${name}: `)
    this.#text.appendLeft(node.end, ` }.${name})`)
    return ''
  }

  #around(node: Node, head: string): void {
    this.#text.prependRight(node.start, head)
    this.#text.appendLeft(node.end, ')')
  }

  /** `text` in the place of what stands between two places, with as many line breaks. */
  #put(start: number, end: number, text: string): void {
    const breaks = this.#source.slice(start, end).replace(/[^\n]/g, '')
    this.#text.update(start, end, breaks + text)
  }

  /** Whether nothing but `sign` stands between two places: a comment, say, does not. */
  #isOnly = (start: number, end: number, sign: string): boolean =>
    this.#source.slice(start, end).trim() === sign
}
