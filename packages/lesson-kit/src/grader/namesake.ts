// Finds what a learner's file takes from others that the learner is to build: a function of the same name.
// To use it, even inside a function of one's own, is to hand in somebody else's work.
import {
  isPropertyName,
  type Mistake,
  type Node,
  type Parsed,
  runningChildren,
} from '../stub/parse.ts'

/**
 * The place where a file takes a function that is built in this exercise from the module `source`: by an
 * import under any name, by handing it on, as a field of something imported, or with all that the module
 * has. `built` are the names of what the exercise hands out, `asked` is where the module is asked for while it runs.
 */
export function namesakeIn(
  { program }: Parsed,
  { source, built, asked }: { source: string; built: ReadonlySet<string>; asked: number },
): Mistake | null {
  const [first] = built
  if (first === undefined) return null
  const statements = program.body as unknown as Node[]
  const takes = statements.filter(node => (node.source as Node | null)?.value === source)
  // A module that no statement names was asked for while the program ran.
  if (takes.length === 0) return all(first, asked)
  for (const node of takes) {
    const mistake = taken(node, built) ?? used(node, { statements, built })
    if (mistake) return mistake
  }
  return null
}

const one = (name: string, offset: number): Mistake => ({
  message: `${name} is what you build here: it may not be imported`,
  offset,
})

const all = (name: string, offset: number): Mistake => ({
  message: `${name} is what you build here: import what else you need by its name, at the top`,
  offset,
})

const specifiersOf = (node: Node): Node[] => (node.specifiers as Node[] | undefined) ?? []

const isType = (node: Node): boolean => [node.importKind, node.exportKind].includes('type')

const nameOf = (node: unknown): string => {
  const { name, value } = (node ?? {}) as { name?: string; value?: string }
  return name ?? value ?? ''
}

/** What an import, or an export from elsewhere, names itself. */
function taken(node: Node, built: ReadonlySet<string>): Mistake | null {
  if (isType(node)) return null
  const [first] = built
  if (node.type === 'ExportAllDeclaration') return all(first, node.start)
  const field = node.type === 'ImportDeclaration' ? 'imported' : 'local'
  const found = specifiersOf(node).find(part => !isType(part) && built.has(nameOf(part[field])))
  return found ? one(nameOf(found[field]), node.start) : null
}

/** What is done with the names that an import brings: `names.relu`, or with a whole module anything else. */
function used(
  node: Node,
  { statements, built }: { statements: Node[]; built: ReadonlySet<string> },
): Mistake | null {
  if (node.type !== 'ImportDeclaration') return null
  const [first] = built
  for (const { type, local } of specifiersOf(node)) {
    const found = usesOf(nameOf(local), statements)
    const named = found.find(({ field }) => built.has(field))
    if (named) return one(named.field, named.offset)
    const whole = type === 'ImportNamespaceSpecifier' && found.find(({ field }) => field === '')
    if (whole) return all(first, whole.offset)
  }
  return null
}

/** Every place where a name is used, with the field that is taken of it there, if it is one. */
function usesOf(name: string, statements: Node[]): { field: string; offset: number }[] {
  const found: { field: string; offset: number }[] = []
  const visit = (node: Node, parent?: Node): void => {
    if (node.type === 'ImportDeclaration') return
    const isField = parent?.type === 'MemberExpression' && parent.object === node
    if (node.type === 'Identifier' && node.name === name) {
      const field = isField ? fieldOf(parent) : ''
      found.push({ field, offset: node.start })
    }
    for (const child of runningChildren(node)) if (!isPropertyName(node, child)) visit(child, node)
  }
  for (const statement of statements) visit(statement)
  return found
}

/** `relu` of `all.relu` and of `all['relu']`; of `all[name]` nothing. */
const fieldOf = ({ property, computed }: Node): string =>
  computed && (property as Node).type === 'Identifier' ? '' : nameOf(property)
