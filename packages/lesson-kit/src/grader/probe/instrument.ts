// The same program, which tells a witness what it does: the turns of its loops, what it reads by an index and
// writes, what it calculates, and the calls of what it hands out.
import { type Node, parse } from '../../stub/parse.ts'
import { functionsHandedOut, isDeclaration } from './kinds.ts'
import { Telling, watch, witness } from './telling.ts'

/** Under this name the global object holds the witnesses. */
export const witnesses = 'neuralingsWitnesses'

export interface Instrumented {
  text: string
  /** What is told of: the witness calls each by its place in this list. */
  sites: Node[]
}

/** `who`: the number of its witness. */
export function instrument(source: string, who: number): Instrumented {
  const program = parse(source).program as unknown as Node
  const handedOut = functionsHandedOut(program)
  const { text, sites } = new Telling(source, handedOut).program(program)
  const declared = handedOut
    .filter(({ node }) => isDeclaration(node))
    .map(({ name }) => `${name} = ${watch(name, name)};`)
  const head = [`const ${witness} = globalThis.${witnesses}[${who}];`, ...declared]
  return { text: `${head.join(' ')} ${text}`, sites }
}
