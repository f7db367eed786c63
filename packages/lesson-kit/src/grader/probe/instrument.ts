// The same program, which tells a witness what it does: the turns of its loops, what it reads by an index and
// writes, what it calculates, and the calls of what it hands out. Its lines stay where they are; what can't be
// told without a risk stays as it is.
import MagicString from 'magic-string'
import { children, lineAt, type Node, parse } from '../../stub/parse.ts'
import { nameOf } from '../detect/source/code.ts'
import {
  type CalculationSite,
  type FunctionSite,
  type LoopSite,
  type ReadSite,
  type Site,
  witness,
} from './findings.ts'
import {
  arithmetic,
  functionsHandedOut,
  isLoop,
  isPlace,
  isUntouched,
  methodOfMath,
  parametersOf,
  pathsIn,
  writtenInto,
} from './syntax.ts'

const sites = 'neuralingsSites'

/** `file`: its name, where it is not the file that is graded. */
export function instrument(source: string, file?: string): string {
  return new Instrumenting(source, file).whole()
}

/** What a node has, whatever its type. */
type Parts = Record<'left' | 'right' | 'object' | 'property' | 'callee' | 'body', Node> & {
  operator: string
  arguments: Node[]
  test?: Node | null
}

const partsOf = (node: Node): Parts => node as unknown as Parts

class Instrumenting {
  readonly #source: string
  readonly #file: string | undefined
  readonly #text: MagicString
  readonly #sites: Site[] = []
  readonly #reads = new Map<Node, number>()

  constructor(source: string, file: string | undefined) {
    this.#source = source
    this.#file = file
    this.#text = new MagicString(source)
  }

  whole(): string {
    const program = parse(this.#source).program as unknown as Node
    this.#visit(program, [])
    const head = functionsHandedOut(program).map(({ name, node }) => this.#watch(name, node))
    const names = `const ${sites} = ${JSON.stringify(this.#sites)}, ${witness} = globalThis.${witness};`
    return `${names} ${head.join('')}${this.#text}`
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
    if (writtenInto(node).length > 0) this.#around(node, this.#tell('wrote', this.#site(node)))
  }

  #calculated(node: Node, above: Node[]): void {
    const { left, right, operator } = partsOf(node)
    const method = arithmetic.get(operator)
    if (!method || !this.#isOnly(left.end, right.start, operator)) return
    this.#put(left.end, right.start, ', ')
    this.#around(node, this.#tell(method, this.#calculation(node, operator, [left, right], above)))
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
    const number = this.#sites.length
    this.#reads.set(node, number)
    const site: ReadSite = { ...this.#site(node), number, array: this.#textOf(object) }
    this.#put(object.end, property.start, ', ')
    this.#put(property.end, node.end, ')')
    this.#text.prependRight(node.start, this.#tell('read', site))
  }

  #called(node: Node, above: Node[]): void {
    const { callee, arguments: args } = partsOf(node)
    const method = methodOfMath(callee)
    if (!method || !args[0] || !this.#isOnly(callee.end, args[0].start, '(')) return
    const site = this.#calculation(node, `Math.${method}`, args, above)
    this.#put(callee.end, args[0].start, ', ')
    this.#text.prependRight(node.start, this.#tell('math', site))
  }

  #assigned(node: Node, above: Node[]): void {
    const { left, right, operator: assignment } = partsOf(node)
    const operator = assignment.slice(0, -1)
    const method = arithmetic.get(operator)
    const isPlain = left.type === 'Identifier' && this.#isOnly(left.end, right.start, assignment)
    if (!method || !isPlain) return
    const site = this.#calculation(node, operator, [left, right], above)
    this.#put(left.end, right.start, ` = ${this.#tell(method, site)}${nameOf(left)}, `)
    this.#text.appendLeft(node.end, ')')
  }

  /** Every entry counts its own turns. A label stays on its loop. */
  #loop(node: Node, above: Node[]): void {
    const { body, test } = partsOf(node)
    const canChange = test && test.type !== 'Literal'
    const names = canChange ? pathsIn(test).map(this.#textOf) : []
    const site: LoopSite = {
      ...this.#site(node),
      ...(canChange && { test: this.#textOf(test) }),
      names: [...new Set(names)],
    }
    const turns = `neuralingsTurns${this.#sites.length}`
    const tell = `${this.#tell('turn', site)}${turns}, () => [${site.names.join(', ')}])`
    this.#text.prependRight(body.start, `{ if (++${turns} % 100 < 3) ${tell}; `)
    this.#text.appendLeft(body.end, ' }')
    const last = above.findIndex(({ type }) => type !== 'LabeledStatement')
    const { start, end } = above[last - 1] ?? node
    this.#text.prependRight(start, `{ let ${turns} = 0; `)
    this.#text.appendLeft(end, ' }')
  }

  /** The beginning of the program, where a function is declared; its value stays in its place. */
  #watch(name: string, node: Node): string {
    const site: FunctionSite = { ...this.#site(node), name, parameters: parametersOf(node) }
    const tell = this.#tell('watch', site)
    if (node.type === 'FunctionDeclaration') return `${name} = ${tell}${name}); `
    // It keeps the name that it had.
    this.#text.prependRight(node.start, `${tell}{ ${name}: `)
    this.#text.appendLeft(node.end, ` }.${name})`)
    return ''
  }

  /** The beginning of a call of the witness. */
  #tell = (method: string, site: Site): string =>
    `${witness}.${method}(${sites}[${this.#sites.push(site) - 1}], `

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

  #textOf = ({ start, end }: Node): string => this.#source.slice(start, end).replace(/\s+/g, ' ')

  #site = ({ start }: Node): Site => ({
    ...(this.#file && { file: this.#file }),
    line: lineAt(this.#source, start),
  })

  #calculation(node: Node, operator: string, operands: Node[], above: Node[]): CalculationSite {
    const reads = operands.flatMap(operand => this.#reads.get(namedBy(operand, above)) ?? [])
    return { ...this.#site(node), text: this.#textOf(node), operator, reads }
  }
}

/** What a name stands for, where a constant was given it in a block around; anything else stands for itself. */
function namedBy(operand: Node, above: Node[]): Node {
  if (operand.type !== 'Identifier') return operand
  const statements = above.flatMap(({ type, body }) =>
    type === 'BlockStatement' || type === 'Program' ? (body as Node[]) : [],
  )
  const declared = statements
    .filter(({ type, kind }) => type === 'VariableDeclaration' && kind === 'const')
    .flatMap(({ declarations }) => declarations as Node[])
    .find(({ id }) => nameOf(id) === operand.name)
  return (declared?.init as Node | undefined) ?? operand
}
