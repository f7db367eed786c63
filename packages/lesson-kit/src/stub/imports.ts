// The imports of an exercise: those that only the solution needs are taken out of the stub,
// and those of other exercises are led to where the learner's files are.
import { posix } from 'node:path'
import type { Exercise } from '../format/manifest.ts'
import { applyEdits, type Edit, removeLines } from './edit.ts'
import { namesUsed, type Program, parse } from './parse.ts'

type Statement = Program['body'][number]
type Import = Extract<Statement, { type: 'ImportDeclaration' }>

/** Takes out of `source` what it imports but, unlike `before`, no longer uses. */
export function dropImports(source: string, before: Set<string>): string {
  const { program } = parse(source)
  const now = namesUsed(program)
  const dropped = (name: string): boolean => before.has(name) && !now.has(name)
  const edits: Edit[] = []
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue
    const kept = statement.specifiers.filter(({ local }) => !dropped(local.name))
    if (kept.length === statement.specifiers.length) continue
    const { start, end } = statement
    if (kept.length === 0) edits.push(removeLines(source, start, end))
    else edits.push({ start, end, text: printImport(source, { ...statement, specifiers: kept }) })
  }
  return applyEdits(source, edits)
}

function printImport(source: string, { specifiers, importKind, ...node }: Import): string {
  const text = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier').map(text)
  const others = specifiers.filter(({ type }) => type !== 'ImportSpecifier').map(text)
  const head = importKind === 'type' ? 'import type' : 'import'
  const tail = `from ${text(node.source)}`
  const line = (list: string) =>
    `${head} ${[...others, ...(named.length ? [list] : [])].join(', ')} ${tail}`
  const short = line(`{ ${named.join(', ')} }`)
  return short.length <= 100 ? short : line(`{\n${named.map(name => `  ${name},\n`).join('')}}`)
}

interface ModuleName {
  name: string
  start: number
  end: number
  /** `import type` and `export type`: nothing of it is there when the program runs. */
  isType: boolean
}

/** Every module that the source imports or exports from: the name, and where it stands. */
export function moduleNames(source: string): ModuleName[] {
  return parse(source).program.body.flatMap(statement => {
    if (!('source' in statement && statement.source)) return []
    const { value, start, end } = statement.source
    const isType =
      statement.type === 'ImportDeclaration'
        ? statement.importKind === 'type'
        : statement.exportKind === 'type'
    return [{ name: value, start, end, isType }]
  })
}

/** Gives every relative import a new name; `rename` returns null to leave one as it is. */
export function renameImports(source: string, rename: (name: string) => string | null): string {
  const edits = moduleNames(source).flatMap(({ name, start, end }) => {
    const renamed = name.startsWith('.') ? rename(name) : null
    return renamed === null ? [] : [{ start, end, text: `'${renamed}'` }]
  })
  return applyEdits(source, edits)
}

/** The learner's file, relative to the workspace, that an author's relative import stands for. */
export function importedFile(exercise: Exercise, name: string): string | null {
  const target = posix.join(exercise.folder, name)
  const match = /^([^./][^/]*\/[^/]+)\/exercise\.ts$/.exec(target)
  return match ? `${match[1]}.ts` : null
}

/** From the author's tree to the workspace: `'../layer/exercise.ts'` becomes `'./layer.ts'`. */
export function toWorkspace(source: string, exercise: Exercise): string {
  return renameImports(source, name => {
    const file = importedFile(exercise, name)
    return file && relativeImport(exercise.file, file)
  })
}

/** And back: to the author's pieces, in the place of the learner's. */
export function toCourse(source: string, exercise: Exercise): string {
  return renameImports(source, name => {
    const file = posix.join(posix.dirname(exercise.file), name)
    const isPiece = /^[^./][^/]*\/[^/]+\.ts$/.test(file) && !name.endsWith('/exercise.ts')
    return isPiece
      ? relativeImport(`${exercise.folder}/exercise.ts`, file.replace(/\.ts$/, '/exercise.ts'))
      : null
  })
}

/** How the file `from` names the file `to` in an import. */
export function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}

/** The files, relative to the workspace, that a file in it imports. */
export const importedFiles = (source: string, file: string): string[] =>
  moduleNames(source)
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name }) => posix.join(posix.dirname(file), name))
