// Finds an export that a learner's file takes from a package of the house and hands on as it is. To
// compare one's own relu with the package's is a good idea; to export the package's is not building one.
import type { Mistake, Parsed, Program } from '../stub/parse.ts'

type Statement = Program['body'][number]
type Expression = { type: string; name?: unknown; object?: unknown }

export function borrowed({ program, module: { staticImports } }: Parsed): Mistake | null {
  const imports = staticImports.filter(({ moduleRequest: { value } }) => isOurs(value))
  const lent = new Set(imports.flatMap(({ entries }) => entries.map(one => one.localName.value)))
  for (const statement of program.body) {
    const name = handedOn(statement, lent)
    if (name === null) continue
    const message = `${name} is what you build here: the package's own does not count`
    return { message, offset: statement.start }
  }
  return null
}

const isOurs = (module: string): boolean => module.startsWith('@neuralings/')

/** The name that a statement exports without having made it, or null. `lent`: names that are imported. */
function handedOn(statement: Statement, lent: Set<string>): string | null {
  if (statement.type === 'ExportAllDeclaration' && statement.exportKind === 'value')
    return isOurs(statement.source.value) ? 'this' : null
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return null
  const { source, specifiers, declaration } = statement
  for (const { local, exported, exportKind } of specifiers) {
    const isLent = source ? isOurs(source.value) : 'name' in local && lent.has(local.name)
    if (isLent && exportKind !== 'type') return 'name' in exported ? exported.name : exported.value
  }
  if (declaration?.type !== 'VariableDeclaration') return null
  const one = declaration.declarations.find(({ init }) => init && lent.has(rootOf(init)))
  return one && 'name' in one.id ? one.id.name : null
}

/** `relu` of `relu` and of `relu.f`; of anything else nothing. */
function rootOf({ type, name, object }: Expression): string {
  if (type === 'MemberExpression') return rootOf(object as Expression)
  return type === 'Identifier' ? String(name) : ''
}
