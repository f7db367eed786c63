// The places in a program that it tells a tracer of, with what can be read there: they stand in its text as a list.
import { lineAt, type Node } from '../../stub/parse.ts'
import { nameOf } from '../detect/source/code.ts'
import {
  type CalculationSite,
  type FunctionSite,
  type LoopSite,
  type ReadSite,
  type Site,
  tracer,
} from './findings.ts'
import { parametersOf, pathsIn } from './syntax.ts'

/** What the list is called in the program. */
const name = 'neuralingsSites'

export class Sites {
  readonly #source: string
  readonly #file: string | undefined
  readonly #list: Site[] = []
  readonly #reads = new Map<Node, number>()

  /** `file`: its name, where it is not the file that is graded. */
  constructor(source: string, file: string | undefined) {
    this.#source = source
    this.#file = file
  }

  /** The beginning of a call of the tracer. */
  tell(method: string, site: Site): string {
    return `${tracer}.${method}(${name}[${this.#list.push(site) - 1}], `
  }

  /** The statement that the program begins with. */
  get declaration(): string {
    return `const ${name} = ${JSON.stringify(this.#list)}, ${tracer} = globalThis.${tracer};`
  }

  at({ start }: Node): Site {
    return { ...(this.#file && { file: this.#file }), line: lineAt(this.#source, start) }
  }

  loop(node: Node): LoopSite {
    const test = node.test as Node | null | undefined
    if (!test || test.type === 'Literal') return { ...this.at(node), names: [] }
    const names = new Set(pathsIn(test).map(path => this.#textOf(path)))
    return { ...this.at(node), test: this.#textOf(test), names: [...names] }
  }

  read(node: Node): ReadSite {
    const number = this.#list.length
    this.#reads.set(node, number)
    return { ...this.at(node), number, array: this.#textOf(node.object as Node) }
  }

  /** `above`: the nodes that it is in, from the nearest outwards. */
  calculation(node: Node, { operator, operands, above }: Calculated): CalculationSite {
    const reads = operands.flatMap(operand => this.#reads.get(namedBy(operand, above)) ?? [])
    return { ...this.at(node), text: this.#textOf(node), operator, reads }
  }

  function(name: string, node: Node): FunctionSite {
    return { ...this.at(node), name, parameters: parametersOf(node) }
  }

  #textOf = ({ start, end }: Node): string => this.#source.slice(start, end).replace(/\s+/g, ' ')
}

interface Calculated {
  operator: string
  operands: Node[]
  above: Node[]
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
