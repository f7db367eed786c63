// Decides, for every import, which file is meant: the learner's in the place of the solution, and one
// copy of everything else. A Vite plugin; nothing else of the learner's is ever graded.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesExported, read } from '../stub/parse.ts'
import { REFERENCE } from '../workspace/layout.ts'
import { builtinMistake, exportProblem, namesFrom } from './as-node/exports.ts'
import { resolveAsNode } from './as-node/resolve.ts'
import { syntaxMistake } from './as-node/syntax.ts'
import { chosenIn } from './borrowed.ts'
import { drawingOf, pictureFile } from './drawing/appended.ts'
import { instrumented } from './probe/instrumented.ts'
import type { Job } from './protocol.ts'
import { slash } from './slash.ts'
import { SourceCheck, type Unreadable } from './source-check.ts'
import { copyOf, textOfCopy } from './together.ts'

/** What is used of Vite's plugin context. Vite itself is not a dependency of ours. */
interface Context {
  resolve(source: string, importer: string, options: { skipSelf: true }): Promise<Found>
}

type Found = { id: string } | null

interface Request {
  source: string
  importer: string
}

const here = fileURLToPath(import.meta.url)

/** The house's packages and the tests' tools: the learner's folder may lack them, the course does not. */
const isOurs = (source: string): boolean => /^(?:@?vitest|@neuralings)\b/.test(source)

const isPath = (source: string): boolean => /^[./]/.test(source)

export class Redirect {
  readonly #root: string
  #job: Job | undefined
  #check = new SourceCheck('')
  /** What the learner's file itself imports by a path. */
  #imports = new Set<string>()
  /** Where a package led that a learner's file asks for, or a path of the tests': what is imported there is no learner's. */
  #packaged = new Set<string>()
  /** Where the solution lies, in the course and as a milestone's reference. */
  #answers = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** From here on, imports are those of this job. */
  begin(job: Job): void {
    this.#job = job
    this.#check = new SourceCheck(job.file, handedOut(job))
    this.#imports = importsOf(job)
    this.#packaged = new Set()
    const { file, solution, workspace } = job
    const reference = join(workspace, REFERENCE, relative(workspace, file))
    this.#answers = new Set(file === solution ? [] : [solution, slash(reference)])
  }

  /** The first file of the learner's that could not be read. */
  get unreadable(): Unreadable | undefined {
    return this.#check.unreadable
  }

  /** Whether `file` has been loaded for this job. */
  hasRead(file: string): boolean {
    return this.#check.has(file)
  }

  plugin() {
    const find = (context: Context, request: Request) => this.#resolve(context, request)
    return {
      name: 'neuralings:redirect',
      enforce: 'pre' as const,
      resolveId(this: Context, source: string, importer?: string) {
        return importer ? find(this, { source, importer }) : null
      },
      load: (id: string) => this.#textOf(id),
      transform: (text: string, id: string) => {
        if (!this.#isProgram(id)) return null
        this.#checkText(text, plainly(id))
        return this.#job ? instrumented(this.#job, { id, text }) : null
      },
    }
  }

  #textOf(id: string): string | null {
    if (!this.#job) return null
    if (id === this.#job.file) return this.#job.source
    return textOfCopy(this.#job, id) ?? this.#testOf(this.#job, id)
  }

  /** The tests, with what draws a picture of what they have tested. */
  #testOf(job: Job, id: string): string | null {
    const drawing = id === job.test ? drawingOf(job) : ''
    return drawing ? readFileSync(id, 'utf8') + drawing : null
  }

  async #resolve(context: Context, request: Request): Promise<Found | string> {
    const { source, importer } = request
    const path = source.startsWith('.') ? slash(resolve(dirname(importer), source)) : undefined
    if (path && path === this.#job?.solution) return this.#job.file + copyOf(importer)
    const piece = path && importer.endsWith('.test.ts') && this.#piece(path)
    if (piece) return piece
    const file = plainly(importer)
    const isAuthors = this.#isAuthors(file) && isPath(source)
    if (isAuthors || this.#packaged.has(file)) return this.#within(context, request)
    if (!this.#check.has(file) || copyOf(importer)) return this.#own(context, request)
    const target = isOurs(source) ? {} : resolveAsNode(source, file)
    if ('problem' in target) throw this.#check.refused(source, file, target.problem)
    const found = await this.#own(context, { source: target.path ?? source, importer })
    const problem = this.#problemOf({ source, importer: file }, found)
    if (problem) throw this.#check.refused(source, file, problem)
    if (!found || !this.#isOthers(found.id)) return found
    this.#check.checkImport(source, file)
    if (!isPath(source)) this.#packaged.add(plainly(found.id))
    return found
  }

  /** What a file imports that is no learner's. */
  async #within(context: Context, request: Request): Promise<Found> {
    const found = await this.#own(context, request)
    if (found && this.#isOthers(found.id)) this.#packaged.add(plainly(found.id))
    return found
  }

  /** Whether what a file says is looked at: all that is loaded through Vite, but the author's own. */
  #isProgram = (id: string): boolean =>
    /\.[cm]?[jt]s$/.test(plainly(id)) && !this.#isAuthors(id) && !copyOf(id)

  #isAuthors(id: string): boolean {
    return this.#job !== undefined && [this.#job.test, pictureFile(this.#job)].includes(id)
  }

  /** Whether a module is neither the learner's own nor Node's. */
  #isOthers(id: string): boolean {
    const isOwn = id.startsWith(`${this.#job?.workspace}/`) && !id.includes('/node_modules/')
    return isAbsolute(id) && !isOwn
  }

  /** What speaks against an import in a learner's file. */
  #problemOf({ source, importer }: Request, found: Found): string | null {
    if (!found) return `there is no '${source}' to import`
    const file = plainly(found.id)
    if (this.#answers.has(file)) return 'this is the solution: write your own'
    const textOf = (path: string) => (path === this.#job?.file ? this.#job.source : null)
    const names = namesFrom(source, read(this.#check.textOf(importer)))
    const problems = names.map(name => exportProblem(name, { source, file, textOf }))
    return problems.find(problem => problem !== null) ?? null
  }

  #checkText(text: string, file: string): void {
    this.#check.check(text, file)
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) return
    const parsed = read(text)
    const mistake = syntaxMistake(text, parsed) ?? builtinMistake(parsed)
    if (mistake) throw this.#check.mistaken(mistake, file)
  }

  /**
   * The tests of a milestone import its pieces, too. They get those that the learner's file uses, or
   * there would be two classes of the same name, and an object of one would be a stranger to the other.
   */
  #piece(path: string): string | undefined {
    if (!path.endsWith('/exercise.ts') || !this.#job) return undefined
    const name = `${relative(this.#root, dirname(path))}.ts`
    const folders = [this.#job.workspace, join(this.#job.workspace, REFERENCE)]
    return folders.map(folder => slash(join(folder, name))).find(file => this.#imports.has(file))
  }

  /** One copy of the house's packages, whoever imports them: the course's, or else the grader's. */
  async #own(context: Context, { source, importer }: Request): Promise<Found> {
    const from = isOurs(source) ? [join(this.#root, 'course.ts'), here] : [importer]
    for (const place of from) {
      const found = await context.resolve(source, place, { skipSelf: true })
      if (found) return found
    }
    return null
  }
}

/** A file's name without the question that may stand behind it. */
const plainly = (id: string): string => id.replace(/\?.*/, '')

/** What the solution of an exercise hands out: all that is built in it, and of that what is only chosen. */
function handedOut({ solution, source }: Job) {
  const parsed = read(existsSync(solution) ? readFileSync(solution, 'utf8') : source)
  return { built: namesExported(parsed), chosen: chosenIn(parsed) }
}

function importsOf({ source, file }: Job): Set<string> {
  const names = [...source.matchAll(/\bfrom\s*['"](\.[^'"]+)['"]/g)].map(([, name]) => name)
  return new Set(names.map(name => slash(resolve(dirname(file), name))))
}
