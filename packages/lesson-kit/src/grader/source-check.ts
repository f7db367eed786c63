// Finds what keeps a learner's file from being run at all, and says where: Vite would say it too,
// but with a picture in colours instead of a line and a column.
import { parseAst } from 'vitest/node'
import type { Place } from './protocol.ts'

export type Unreadable = Place & { message: string }

interface ParseError {
  message: string
  loc?: { line: number; column: number }
}

/** With them, code could change what judges it. */
const testTool = /\b(?:from|import)\s*\(?\s*['"](@?vitest\b[^'"]*)['"]/

export class SourceCheck {
  /** The first problem of this grade. */
  unreadable: Unreadable | undefined
  readonly #texts = new Map<string, string>()

  /** @throws when the text is not TypeScript, or reaches for the tests' own tools. */
  check(text: string, file: string): void {
    this.#texts.set(file, text)
    this.#parse(text, file)
    const [, tool] = testTool.exec(text) ?? []
    if (tool) throw this.#problem(`'${tool}' is for the tests alone`, this.#place(tool, file))
  }

  missing(source: string, file: string): Error {
    return this.#problem(`there is no '${source}' to import`, this.#place(source, file))
  }

  /** Whether `file` has come by: the learner's files and the course's do, packages do not. */
  has(file: string): boolean {
    return this.#texts.has(file)
  }

  #parse(text: string, file: string): void {
    try {
      parseAst(text, { lang: 'ts' }, file)
    } catch (error) {
      const { message, loc } = error as ParseError
      const [first, second] = message.split('\n')
      const sentence = first.startsWith('Parse failed') ? second : first
      throw this.#problem(sentence, { file, line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1 })
    }
  }

  #place(needle: string, file: string): Place {
    const before = (this.#texts.get(file) ?? '').split(needle)[0].split('\n')
    return { file, line: before.length, column: before[before.length - 1].length }
  }

  #problem(message: string, place: Place): Error {
    this.unreadable ??= { ...place, message }
    return new Error(message)
  }
}
