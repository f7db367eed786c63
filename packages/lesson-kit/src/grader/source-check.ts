// Finds what keeps a file from being graded at all, and says where: text that is no TypeScript, imports
// of what is not there, or of what would do the learner's work. Vite would say some of it too, but with
// a picture in colours instead of a line and a column.
import { moduleNames } from '../stub/imports.ts'
import { type Mistake, mistakeIn, type Parsed, read } from '../stub/parse.ts'
import { borrowed } from './borrowed.ts'
import { namesakeIn } from './namesake.ts'
import type { Place } from './protocol.ts'

export type Unreadable = Place & { message: string }

/** The names that a solution exports. */
interface HandedOut {
  built?: Iterable<string>
  chosen?: Iterable<string>
}

export class SourceCheck {
  /** The first problem of this grade. */
  unreadable: Unreadable | undefined
  readonly #graded: string
  readonly #built: ReadonlySet<string>
  readonly #chosen: ReadonlySet<string>
  readonly #texts = new Map<string, string>()

  /**
   * `graded`: the file that the learner is to write, and no package for them; `built`: what it hands out, and
   * `chosen`: what of that need not be made there, only named.
   */
  constructor(graded: string, { built = [], chosen = [] }: HandedOut = {}) {
    this.#graded = graded
    this.#built = new Set(built)
    this.#chosen = new Set(chosen)
  }

  /** @throws when the text is not TypeScript, takes the tests' own tools, or hands on what a package has done. */
  check(text: string, file: string): void {
    this.#texts.set(file, text)
    const parsed = read(text)
    const mistake =
      mistakeIn(parsed) ??
      twice(parsed) ??
      testTool(text) ??
      (file === this.#graded ? borrowed(parsed, this.#chosen) : null)
    if (mistake) throw this.#problem(mistake, file)
  }

  /** @throws when `file` takes from `source`, which is not the learner's, what the learner is to build. */
  checkImport(source: string, file: string): void {
    const text = this.textOf(file)
    const asked = importsOf(text).find(({ name }) => name === source)?.start ?? 0
    const mistake = namesakeIn(read(text), { source, built: this.#built, asked })
    if (mistake) throw this.#problem(mistake, file)
  }

  /** The error of an import that is refused, at the place where `file` names its `source`. */
  refused(source: string, file: string, message: string): Error {
    const found = importsOf(this.textOf(file)).find(({ name }) => name === source)
    return this.#problem({ message, offset: found?.start ?? 0 }, file)
  }

  /** The error of a mistake that another check has found. */
  mistaken(mistake: Mistake, file: string): Error {
    return this.#problem(mistake, file)
  }

  textOf(file: string): string {
    return this.#texts.get(file) ?? ''
  }

  /** Whether `file` has come by: the learner's files and the course's do. */
  has(file: string): boolean {
    return this.#texts.has(file)
  }

  #problem({ message, offset }: Mistake, file: string): Error {
    const before = this.textOf(file).slice(0, offset).split('\n')
    const place = { line: before.length, column: before[before.length - 1].length + 1 }
    this.unreadable ??= { file, ...place, message }
    return new Error(message)
  }
}

/** A function that the file declares a second time: an overload's signatures do not count. */
function twice({ program }: Parsed): Mistake | null {
  const names = new Set<string>()
  for (const statement of program.body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (node?.type !== 'FunctionDeclaration' || !node.id) continue
    const { name, start } = node.id
    if (names.has(name)) return { message: `${name} is declared a second time`, offset: start }
    names.add(name)
  }
  return null
}

/** With the tests' tools, code could change what judges it. */
function testTool(text: string): Mistake | null {
  const tool = importsOf(text).find(({ name }) => /^@?vitest\b/.test(name))
  return tool ? { message: `'${tool.name}' is for the tests alone`, offset: tool.start } : null
}

/** All that a text imports by a name that is written out. */
const importsOf = (text: string): { name: string; start: number }[] => [
  ...moduleNames(text),
  ...read(text).module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    name: text.slice(start + 1, end - 1),
    start,
  })),
]
