// Whether a module exports what is imported from it. Node asks before it runs anything; in Vite's
// modules a name that nobody exports, or that is a type, is just undefined.
import { readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, resolve } from 'node:path'
import { type Mistake, type Parsed, read } from '../../stub/parse.ts'
import { nearest } from '../nearest.ts'

interface Exports {
  values: Set<string>
  types: Set<string>
  /** Modules from which all is handed on. */
  stars: string[]
  /** Whether it is an ES module at all. */
  isModule: boolean
}

const known = new Map<string, { changed: number; exports: Exports }>()

/** Every name that a text imports, or exports on, from `source`; types do not count. */
export function namesFrom(source: string, { module }: Parsed): string[] {
  const entries = [
    ...module.staticImports
      .filter(({ moduleRequest }) => moduleRequest.value === source)
      .flatMap(one => one.entries),
    ...module.staticExports
      .flatMap(one => one.entries)
      .filter(({ moduleRequest }) => moduleRequest?.value === source),
  ]
  return entries.flatMap(({ isType, importName: { kind, name } }) => {
    if (isType) return []
    return kind === 'Default' ? ['default'] : kind === 'Name' && name ? [name] : []
  })
}

/** A name that is imported from a module of Node's own, which exports no such thing. */
export function builtinMistake(parsed: Parsed): Mistake | null {
  for (const { moduleRequest } of parsed.module.staticImports) {
    const { value: source, start } = moduleRequest
    const exports = isBuiltin(source) ? process.getBuiltinModule(source) : null
    const name =
      exports && namesFrom(source, parsed).find(one => one !== 'default' && !(one in exports))
    if (name) return { message: none(source, name, Object.keys(exports!)), offset: start }
  }
  return null
}

/** A file from which something is imported. `textOf` gives the text of one that is replaced. */
interface Exporter {
  source: string
  file: string
  textOf: (file: string) => string | null
}

/** What speaks against importing a name, or null. */
export function exportProblem(name: string, { source, file, textOf }: Exporter): string | null {
  if (!/\.m?[jt]s$/.test(file)) return null
  const found = find(name, { file, textOf, seen: new Set() })
  if (found === 'type') return `${name} is a type: import it with import type`
  return found === 'none' ? none(source, name, valuesOf(file, textOf)) : null
}

/** With the name that is likely meant; a type looks the same to whoever imports it. */
function none(source: string, name: string, names: Iterable<string> = []): string {
  const meant = name === 'default' ? undefined : nearest(name, [...names])
  return meant === undefined
    ? `'${source}' exports no ${name}; is it a type? Those are imported with import type`
    : `there is no ${name} in '${source}': did you mean ${meant}?`
}

interface Search extends Omit<Exporter, 'source'> {
  seen: Set<string>
}

function find(name: string, search: Search): 'value' | 'type' | 'none' | 'unknown' {
  const { file, textOf, seen } = search
  seen.add(file)
  const text = textOf(file)
  const { values, types, stars, isModule } = text === null ? remembered(file) : exportsOf(text)
  if (values.has(name)) return 'value'
  if (types.has(name)) return 'type'
  if (!isModule) return 'unknown'
  const found = stars.map(star => {
    const next = resolve(dirname(file), star)
    if (!star.startsWith('.')) return 'unknown'
    return name === 'default' || seen.has(next) ? 'none' : find(name, { ...search, file: next })
  })
  return (['value', 'type', 'unknown'] as const).find(one => found.includes(one)) ?? 'none'
}

/** All the values that a module hands out, those that it hands on included. */
function valuesOf(file: string, textOf: Exporter['textOf'], seen = new Set<string>()): Set<string> {
  seen.add(file)
  const text = textOf(file)
  const { values, stars } = text === null ? remembered(file) : exportsOf(text)
  const next = stars.map(star => resolve(dirname(file), star)).filter(one => !seen.has(one))
  return new Set([...values, ...next.flatMap(one => [...valuesOf(one, textOf, seen)])])
}

/** The packages' files stay as they are from grade to grade. */
function remembered(file: string): Exports {
  const changed = statSync(file).mtimeMs
  const before = known.get(file)
  if (before?.changed === changed) return before.exports
  const exports = exportsOf(readFileSync(file, 'utf8'))
  known.set(file, { changed, exports })
  return exports
}

function exportsOf(text: string): Exports {
  const { module } = read(text)
  const entries = module.staticExports.flatMap(one => one.entries)
  const names = (isType: boolean) =>
    entries
      .filter(entry => entry.isType === isType)
      .flatMap(({ exportName: { kind, name } }) =>
        kind === 'Default' ? ['default'] : name ? [name] : [],
      )
  const isStar = ({ importName: { kind } }: (typeof entries)[number]) => kind === 'AllButDefault'
  return {
    values: new Set(names(false)),
    types: new Set(names(true)),
    stars: entries.filter(isStar).flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    isModule: module.hasModuleSyntax,
  }
}
