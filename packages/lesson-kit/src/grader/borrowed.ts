// Finds an export that a learner's file takes from a package of the house and hands on as it is, bare or
// wrapped in a function that does no more than call it. Where the exercise is to choose one, that is the answer.
import type { Mistake, Node, Parsed, Program } from '../stub/parse.ts'

type Statement = Program['body'][number]

/** `chosen`: the names of the exports that are a choice. */
export function borrowed(
  { program, module: { staticImports } }: Parsed,
  chosen: ReadonlySet<string>,
): Mistake | null {
  const imports = staticImports.filter(({ moduleRequest: { value } }) => isOurs(value))
  const lent = new Set(imports.flatMap(({ entries }) => entries.map(one => one.localName.value)))
  for (const statement of program.body) {
    const name = handedOn(statement, lent).find(name => !chosen.has(name))
    if (name === undefined) continue
    const message = `${name} is what you build here: the package's own does not count`
    return { message, offset: statement.start }
  }
  return null
}

const isOurs = (module: string): boolean => module.startsWith('@neuralings/')

/** The names that the file of a solution exports for what it has only named: `relu` of `relu`, and of `activations.relu`. */
export const chosenIn = ({ program: { body } }: Parsed): string[] =>
  body.flatMap(exportedValues).flatMap(({ name, value }) => (rootOf(value) ? name : []))

/** The names that a statement exports without having made them. `lent`: names that are imported. */
function handedOn(statement: Statement, lent: Set<string>): string[] {
  if (statement.type === 'ExportAllDeclaration' && statement.exportKind === 'value')
    return isOurs(statement.source.value) ? ['this'] : []
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
  const { source, specifiers } = statement
  const named = specifiers.flatMap(({ local, exported, exportKind }) => {
    const isLent = source ? isOurs(source.value) : 'name' in local && lent.has(local.name)
    if (!isLent || exportKind === 'type') return []
    return 'name' in exported ? exported.name : exported.value
  })
  const isLent = (made: Node): boolean => lent.has(rootOf(made)) || lent.has(callee(made))
  const made = exportedValues(statement).flatMap(({ name, value }) => (isLent(value) ? name : []))
  return [...named, ...made]
}

/** The functions and values that a statement exports where it declares them. */
function exportedValues(statement: Statement): { name: string; value: Node }[] {
  const made = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
  if (made?.type === 'FunctionDeclaration' && made.id)
    return [{ name: made.id.name, value: made as unknown as Node }]
  if (made?.type !== 'VariableDeclaration') return []
  return made.declarations.flatMap(({ id, init }) =>
    'name' in id && init ? { name: id.name, value: init as unknown as Node } : [],
  )
}

/** `silu` of `x => silu(x)`, and of any function that only calls another with what it is given. */
function callee({ body, params }: Node): string {
  const block = body as Node | undefined
  const [only, ...others] = (block?.body as Node[] | undefined) ?? [block]
  const call = only?.type === 'ReturnStatement' ? (only.argument as Node | null) : only
  if (call?.type !== 'CallExpression' || others.length > 0) return ''
  const given = (params as Node[]).map(namesOf)
  const passed = (call.arguments as Node[]).map(namesOf)
  const isSame =
    given.length === passed.length && given.every((name, i) => name && name === passed[i])
  return isSame ? rootOf(call.callee as Node) : ''
}

/** `x` of `x`, and `{ dim, keepdim }` of that pattern, with defaults or without, and of such a record; of anything else nothing. */
function namesOf({ type, name, properties }: Node): string {
  if (type === 'Identifier') return String(name)
  const isShort = (properties as Node[] | undefined)?.every(({ shorthand }) => shorthand)
  return isShort
    ? `{ ${(properties as Node[]).map(({ key }) => rootOf(key as Node)).join(', ')} }`
    : ''
}

/** `relu` of `relu` and of `relu.f`; of anything else nothing. */
function rootOf({ type, name, object }: Node): string {
  if (type === 'MemberExpression') return rootOf(object as Node)
  return type === 'Identifier' ? String(name) : ''
}
