// Decides, for every import, which file is meant: the learner's in the place of the solution, and one
// copy of everything else. A Vite plugin; nothing else of the learner's is ever graded.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Job } from './protocol.ts'
import { SourceCheck, type Unreadable } from './source-check.ts'

/** What is used of Vite's plugin context. Vite itself is not a dependency of ours. */
interface Context {
  resolve(source: string, importer: string, options: { skipSelf: true }): Promise<Found>
}

type Found = { id: string } | null

const here = fileURLToPath(import.meta.url)

export class Redirect {
  readonly #root: string
  #job: Job | undefined
  #check = new SourceCheck()
  /** What the learner's file itself imports by a path. */
  #imports = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** From here on, imports are those of this job. */
  begin(job: Job): void {
    this.#job = job
    this.#check = new SourceCheck()
    this.#imports = job.source === undefined ? importsOf(job.file) : new Set()
  }

  /** The first file of the learner's that could not be read. */
  get unreadable(): Unreadable | undefined {
    return this.#check.unreadable
  }

  readonly plugin = ((redirect: Redirect) => ({
    name: 'neuralings:redirect',
    enforce: 'pre' as const,
    resolveId(this: Context, source: string, importer?: string) {
      return importer ? redirect.#resolve(this, { source, importer }) : null
    },
    load(id: string) {
      const { source, file } = redirect.#job ?? {}
      return id === file && source !== undefined ? source : null
    },
    transform(code: string, id: string) {
      if (id.endsWith('.ts') && !id.endsWith('.test.ts')) redirect.#check.check(code, id)
      return null
    },
  }))(this)

  async #resolve(context: Context, { source, importer }: { source: string; importer: string }) {
    const path = source.startsWith('.') && resolve(dirname(importer), source)
    if (path === this.#job?.solution) return this.#job?.file
    if (importer.endsWith('.test.ts')) {
      return path ? this.#learners(path) : this.#own(context, source, importer)
    }
    const found = await this.#own(context, source, importer)
    if (!found && this.#check.has(importer)) throw this.#check.missing(source, importer)
    return found
  }

  /**
   * The tests of a milestone import its pieces, too. They get those that the learner's file uses, or
   * there would be two classes of the same name, and an object of one would be a stranger to the other.
   */
  #learners(path: string): string | null {
    if (!path.endsWith('/exercise.ts') || !this.#job) return null
    const name = `${relative(this.#root, dirname(path))}.ts`
    const workspace = this.#job.workspace
    const places = [join(workspace, name), join(workspace, '.neuralings', 'reference', name)]
    return places.find(place => this.#imports.has(place)) ?? null
  }

  /** One copy of the house's packages, whoever imports them: the course's, or else the grader's. */
  async #own(context: Context, source: string, importer: string): Promise<Found> {
    const ours = /^(?:@?vitest|@neuralings)\b/.test(source)
    const from = ours ? [join(this.#root, 'course.ts'), here] : [importer]
    for (const place of from) {
      const found = await context.resolve(source, place, { skipSelf: true })
      if (found) return found
    }
    return null
  }
}

function importsOf(file: string): Set<string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const names = [...text.matchAll(/\bfrom\s*['"](\.[^'"]+)['"]/g)].map(([, name]) => name)
  return new Set(names.map(name => resolve(dirname(file), name)))
}
