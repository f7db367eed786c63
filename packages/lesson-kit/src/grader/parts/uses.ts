// Which parts of the learner's file a test looks at: the names that stand in it, or in what it calls at
// the top of the test file, as far as they are imported from the exercise; and the one that its title names.
import { children, lineAt, type Node, read } from '../../stub/parse.ts'
import { declaredIn } from './declared.ts'
import { reachIn } from './reach.ts'
import { isTitled } from './titled.ts'

/** A test as Vitest knows it: its own name, that with its suites in front, and the line of `test(` in the file. */
export interface Place {
  name: string
  fullName: string
  line: number
}

/** Tells which names a test uses. */
export function usesOf(test: string): (place: Place) => string[] {
  const { program, module } = read(test)
  const imported = new Map(
    module.staticImports
      .filter(({ moduleRequest }) => moduleRequest.value === './exercise.ts')
      .flatMap(one => one.entries)
      .map(({ localName, importName }) => [localName.value, importName.name ?? localName.value]),
  )
  const reach = reachIn(program)
  const makers = new Set(['test', 'it'])
  for (const { name, statement } of declaredIn(program))
    if (callsOf(makers, statement).length > 0) makers.add(name)
  const calls = callsOf(makers, program as unknown as Node).map(node => ({
    name: (node.arguments as Node[])[0]?.value,
    first: lineAt(test, node.start),
    last: lineAt(test, node.end),
    uses: [...reach(node)].flatMap(name => imported.get(name) ?? []),
  }))
  return ({ name, fullName, line }) => {
    // A test that a function of the file makes is known by the name that the function was given. Two suites may have
    // tests of one name.
    const covers = (call: (typeof calls)[number]) => call.first <= line && line <= call.last
    const namesakes = calls.filter(call => call.name === name)
    const call = namesakes.find(covers) ?? namesakes[0] ?? calls.find(covers)
    const titled = [...imported.values()].filter(part => isTitled(fullName, part))
    return [...new Set([...(call?.uses ?? []), ...titled])]
  }
}

/** The outermost calls of `test(…)`, `test.each(…)(…)` and of functions that make tests. */
function callsOf(makers: ReadonlySet<string>, node: Node): Node[] {
  if (node.type === 'CallExpression' && makers.has(rootOf(node.callee as Node))) return [node]
  return children(node).flatMap(child => callsOf(makers, child))
}

/** The name with which an expression begins: `test` of `test.each(rows)`. */
function rootOf(node: Node): string {
  if (node.type === 'Identifier') return String(node.name)
  const inner = (node.callee ?? node.object ?? node.tag) as Node | undefined
  return inner ? rootOf(inner) : ''
}
