// The Vite plugin that puts the learner's file in the place of the solution. It decides for every
// import which file is meant; nothing else of the learner's is ever graded.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'
import type { Job, RunReport } from './protocol.ts'

type Unreadable = NonNullable<RunReport['unreadable']>

const here = fileURLToPath(import.meta.url)

/** What the plugin needs of Vite's plugin context; `vite` itself is not a dependency. */
interface Context {
  resolve(source: string, importer?: string, options?: object): Promise<{ id: string } | null>
}

export class Redirect {
  readonly name = 'neuralings:redirect'
  readonly enforce = 'pre' as const
  readonly #root: string
  #job: Job | undefined
  /** The first file of the learner's that could not be read. */
  unreadable: Unreadable | undefined

  constructor(root: string) {
    this.#root = root
  }

  begin(job: Job): void {
    this.#job = job
    this.unreadable = undefined
  }

  get plugin() {
    const redirect = this
    return {
      name: this.name,
      enforce: this.enforce,
      resolveId(this: Context, source: string, importer?: string) {
        return redirect.#resolve(this, source, importer)
      },
      load: (id: string) => this.#load(id),
      transform: (code: string, id: string) => this.#check(code, id),
    }
  }

  #resolve(context: Context, source: string, importer = this.#root) {
    const job = this.#job
    if (!job) return null
    if (source.startsWith('.') && resolve(dirname(importer), source) === job.solution)
      return job.file
    // One copy of every module: the course's, for the tests and for the learner alike.
    if (source === 'vitest' || source.startsWith('@neuralings/')) return this.#own(context, source)
    return null
  }

  async #own(context: Context, source: string) {
    const options = { skipSelf: true }
    return (
      (await context.resolve(source, resolve(this.#root, 'course.ts'), options)) ??
      (await context.resolve(source, here, options))
    )
  }

  #load(id: string): string | null {
    const job = this.#job
    return job?.source !== undefined && id === job.file ? job.source : null
  }

  /** Vite would say it too, but with a picture in colours instead of a line and a column. */
  #check(code: string, id: string): null {
    if (!id.endsWith('.ts') || id.endsWith('.test.ts')) return null
    try {
      parseAst(code, { lang: 'ts' }, id)
    } catch (error) {
      this.unreadable ??= unreadable(error as ParseError, id)
      throw error
    }
    return null
  }
}

interface ParseError {
  message: string
  loc?: { line: number; column: number }
}

function unreadable({ message, loc }: ParseError, file: string): Unreadable {
  const [first, second] = message.split('\n')
  const sentence = first.startsWith('Parse failed') ? second : first
  return { file, line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1, message: sentence }
}
