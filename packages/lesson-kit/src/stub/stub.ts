// The learner's file is made from the solved one: each marked region becomes a `throw` that says
// what is to be done, so that stub and solution can never drift apart.
import { UserError } from '../error.ts'
import { applyEdits, type Edit, linesAround } from './edit.ts'
import { dropImports } from './imports.ts'
import { type Region, regions } from './markers.ts'
import { lineAt, namesUsed, type Program, parse } from './parse.ts'

/**
 * The stub of a solved exercise. Marked lines in a body become `throw new Error('todo: …')`; a marked
 * `export const x: T = …` at the top of the module becomes `export const x: T = undefined` under its
 * todo comment; imports that only marked lines used go.
 * @throws UserError with the line where a marker or the result is not in order.
 * @example
 * stub('export function two() {\n  // todo: give 2\n  return 2\n  // end\n}\n')
 * // export function two() {
 * //   throw new Error('todo: give 2')
 * // }
 */
export function stub(source: string): string {
  const parsed = parse(source)
  const edits = regions(source, parsed).map(region => replacement(source, region, parsed.program))
  if (edits.length === 0) return source
  const open = applyEdits(source, edits)
  return dropImports(checked(open), namesUsed(parsed.program))
}

function replacement(source: string, region: Region, program: Program): Edit {
  const [start, end] = linesAround(source, region.start, region.end)
  const indent = source.slice(start, region.start)
  const inside = program.body.some(node => node.start < region.start && region.end <= node.end)
  const lines = inside
    ? [`throw new Error(${quote(`todo: ${region.todo}`)})`]
    : unset(source, region, program)
  return { start, end, text: lines.map(line => `${indent}${line}\n`).join('') }
}

/** A region at the top of the module: its exported constants, undefined, under the todo comment. */
function unset(source: string, region: Region, program: Program): string[] {
  const marked = program.body.filter(node => region.start < node.start && node.end < region.end)
  const lines = [`// todo: ${region.todo}`]
  for (const node of marked) {
    if (!node.type.startsWith('Export')) continue
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : null
    if (declaration?.type !== 'VariableDeclaration') throw notConstant(source, node.start)
    for (const { id } of declaration.declarations) {
      lines.push(`export const ${source.slice(id.start, id.end)} = undefined`)
    }
  }
  return lines
}

const notConstant = (source: string, offset: number): UserError =>
  new UserError(
    `line ${lineAt(source, offset)}: a region outside functions may export constants only.`,
    {
      advice: 'Put the markers inside the body of the function or method.',
    },
  )

function checked(open: string): string {
  try {
    parse(open)
  } catch (cause) {
    throw new UserError(`the stub is not TypeScript, ${(cause as Error).message}`, {
      advice: 'Marked lines must be whole statements of a body.',
      cause,
    })
  }
  return open
}

const quote = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`
