// Puts into a program's text what it tells its witness. Its lines stay where they are; what can't be told
// without a risk stays as it is.
import type { Node } from '../../stub/parse.ts'
import { bare, type NamedFunction } from '../detect/source/code.ts'
import type { Instrumented } from './instrument.ts'
import {
  arithmetic,
  isDeclaration,
  isLoop,
  isUntouched,
  isWrite,
  methodOf,
  pathsIn,
} from './kinds.ts'
import { Rewriting } from './rewriting.ts'

/** Under this name a program knows its own witness. */
export const witness = 'neuralingsWitness'

/** The same function, whose calls the witness sees. */
export const watch = (name: string, fn: string): string =>
  `${witness}.calls.watch('${name}', ${fn})`

export class Telling extends Rewriting {
  /** The values of constants that are handed out, with their names. */
  readonly #constants = new Map<Node, string>()
  readonly #sites: Node[] = []

  constructor(source: string, handedOut: readonly NamedFunction[]) {
    super(source)
    for (const { name, node } of handedOut)
      if (!isDeclaration(node)) this.#constants.set(node, name)
  }

  program(program: Node): Instrumented {
    const whole = { ...program, start: 0, end: this.source.length }
    return { text: this.inside(whole), sites: this.#sites }
  }

  /** The call of a method of the witness, about `node`. */
  #tell = (method: string, node: Node, args: readonly string[]): string =>
    `${witness}.${method}(${[this.#sites.push(node) - 1, ...args].join(', ')})`

  protected text(node: Node): string {
    if (isUntouched(node)) return this.raw(node)
    if (isLoop(node)) return this.#loop(node)
    const name = this.#constants.get(node)
    // It keeps the name that it had.
    if (name) return watch(name, `{ ${name}: ${this.inside(node)} }.${name}`)
    const text = this.#expression(node)
    return isWrite(node) ? this.#tell('calls.wrote', node, [text]) : text
  }

  #expression(node: Node): string {
    switch (node.type) {
      case 'BinaryExpression':
        return this.#calculated(node)
      case 'MemberExpression':
        return this.#read(node)
      case 'CallExpression':
      case 'NewExpression':
        return this.#called(node)
      case 'AssignmentExpression':
        return this.#assigned(node)
      case 'UpdateExpression':
        return this.inside(node, new Map([[node.argument, this.#place(node.argument as Node)]]))
      default:
        return this.inside(node)
    }
  }

  /** What is written to or called must stay a place: only what leads there is told. */
  #place = (node: Node): string =>
    node.type === 'MemberExpression' ? this.inside(node) : this.raw(node)

  #calculated(node: Node): string {
    const { left, right, operator } = node as unknown as {
      left: Node
      right: Node
      operator: string
    }
    const method = arithmetic.get(operator)
    if (!method || !this.isOnly(left.end, right.start, operator)) return this.inside(node)
    return this.#onLines(node, method, [left, right])
  }

  /** A call with these arguments, as many line breaks between them as there were. */
  #onLines(node: Node, method: string, [first, second]: [Node, Node]): string {
    const args = [this.text(first), this.breaks(first.end, second.start) + this.text(second)]
    return this.#tell(method, node, args) + this.breaks(second.end, node.end)
  }

  #read(node: Node): string {
    const { object, property } = node as unknown as Record<'object' | 'property', Node>
    const isPlain =
      node.computed &&
      object.type !== 'Super' &&
      property.type !== 'SequenceExpression' &&
      this.isOnly(object.end, property.start, '[') &&
      this.isOnly(property.end, node.end, ']')
    return isPlain ? this.#onLines(node, 'read', [object, property]) : this.inside(node)
  }

  #called(node: Node): string {
    const callee = node.callee as Node
    const [first] = node.arguments as Node[]
    if (!first || !methodOf(callee, 'Math') || !this.isOnly(callee.end, first.start, '('))
      return this.inside(node, new Map([[callee, this.#callee(node, callee)]]))
    const breaks = this.breaks(callee.end, first.start)
    const rest = this.inside({ ...node, callee: undefined, start: first.start })
    return this.#tell('math', node, [this.raw(callee), breaks + rest]).slice(0, -1)
  }

  #callee({ type }: Node, callee: Node): string {
    if (type === 'NewExpression') return this.raw(callee)
    if (callee.type === 'MemberExpression') return this.#place(callee)
    return /Member/.test(bare(callee).type) ? this.raw(callee) : this.text(callee)
  }

  #assigned(node: Node): string {
    const { left, right, operator } = node as unknown as {
      left: Node
      right: Node
      operator: string
    }
    const method = arithmetic.get(operator.slice(0, -1))
    const isPlain =
      method && left.type === 'Identifier' && this.isOnly(left.end, right.start, operator)
    return isPlain
      ? `${this.raw(left)} = ${this.#onLines(node, method, [left, right])}`
      : this.inside(node, new Map([[left, this.#place(left)]]))
  }

  /** Every entry counts its own turns. A label stays on its loop. */
  #loop(node: Node): string {
    let loop = node
    while (loop.type === 'LabeledStatement') loop = loop.body as Node
    const body = loop.body as Node
    const turns = `neuralingsTurns${this.#sites.length}`
    const values = pathsIn(loop.test as Node | null).map(this.raw)
    const seen = `() => [${values.join(', ')}]`
    const tell = this.#tell('turn', loop, [turns, seen])
    const given = new Map([[body, `{ if (++${turns} % 100 < 3) ${tell}; ${this.text(body)} }`]])
    if (loop.left) given.set(loop.left as Node, this.raw(loop.left as Node))
    const text = this.raw({ start: node.start, end: loop.start }) + this.inside(loop, given)
    return `{ let ${turns} = 0; ${text} }`
  }
}
