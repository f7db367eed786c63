// Vitest, kept warm: one server for all grades of a course. It watches nothing and caches nothing
// on disk: with Vitest's default cache a test kept the path of the workspace graded before.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest, type Vitest } from 'vitest/node'
import { read } from '../stub/parse.ts'
import { nothingAsked, type Outline, outline } from './parts/outline.ts'
import { usesOf } from './parts/uses.ts'
import type { Job, RunReport } from './protocol.ts'
import { Redirect } from './redirect.ts'
import { toReport } from './report.ts'
import { slash } from './slash.ts'
import type { WarmWorker } from './warm-worker.ts'
import { withoutToken } from './without-token.ts'
import { WarmPool } from './worker-pool.ts'

// What of CommonJS Vite would lend to a module, Node does not.
const asModules = { injectCjsGlobals: false, deps: { interopDefault: false } }

// A learner's tsconfig.json, broken or bent, is for the editor: a grade does not depend on it.
const asNodeReads = {
  tsconfig: false,
  target: 'esnext',
  typescript: { onlyRemoveTypeImports: true },
}

export class Engine {
  readonly #pool: WarmPool
  readonly #vitest: Vitest
  readonly #redirect: Redirect

  private constructor(vitest: Vitest, redirect: Redirect, pool: WarmPool) {
    this.#vitest = vitest
    this.#redirect = redirect
    this.#pool = pool
  }

  /** `keepsThreads`: a thread may run the tests of several jobs, for their texts are known. */
  static async start(root: string, { keepsThreads = false } = {}): Promise<Engine> {
    const redirect = new Redirect(root)
    const pool = new WarmPool(keepsThreads)
    const vitest = await withoutToken(() =>
      createVitest(
        'test',
        {
          root,
          config: false,
          watch: false,
          include: ['**/exercise.test.ts'],
          reporters: [{}],
          pool: { name: 'neuralings', createPoolWorker: pool.createPoolWorker },
          maxWorkers: 1,
          fsModuleCache: false,
          cache: false,
          testTimeout: 0,
          hookTimeout: 0,
          disableConsoleIntercept: true,
          includeTaskLocation: true,
          ...asModules,
          server: { deps: { external: [nativePackages(root)] } },
        },
        {
          logLevel: 'silent',
          oxc: asNodeReads,
          json: { namedExports: false },
          server: { watch: null, ws: false },
          plugins: [redirect.plugin()],
        },
      ),
    )
    read('') // loads the parser while nobody waits
    return new Engine(vitest, redirect, pool)
  }

  /** Starts a thread before it is needed. */
  warm(): void {
    this.#pool.warm()
  }

  /** The thread that the next run will be in. */
  take(job: Job): WarmWorker {
    return this.#pool.take(job)
  }

  /** Runs the tests of one exercise. Of earlier runs, Vitest is made to forget everything. */
  async run(job: Job, worker: WarmWorker): Promise<RunReport> {
    this.#redirect.begin(job)
    const { state, projects } = this.#vitest
    const [project] = projects
    for (const { moduleGraph } of Object.values(project.vite.environments))
      moduleGraph.invalidateAll()
    for (const known of [state.filesMap, state.idMap, state.pathsSet]) known.clear()
    const result = await this.#vitest.runTestSpecifications([project.createSpecification(job.test)])
    const read = this.#redirect.hasRead(job.file)
    const { unreadable } = this.#redirect
    const tests = toReport(result, usesOf(readFileSync(job.test, 'utf8')))
    this.#pool.giveBack(worker)
    const { ended, picture, findings } = worker
    return { ...tests, outline: outlineOf(job), read, unreadable, ended, picture, findings }
  }
}

/** An exercise of the check's tests may have no solution on the disk. */
const outlineOf = ({ solution, source, mended, copies }: Job): Outline =>
  !copies && existsSync(solution)
    ? outline(readFileSync(solution, 'utf8'), { source, mended })
    : nothingAsked

/**
 * The house's own packages, which Node loads itself: faster than through Vite, and the very copy that
 * every other import in the thread gets. The course is not among them: its exercises are redirected.
 */
function nativePackages(root: string): RegExp {
  const folders = new Set([dirname(dirname(dirname(fileURLToPath(import.meta.url))))])
  for (let at = root; at !== dirname(at); at = dirname(at)) {
    const scope = join(at, 'node_modules', '@neuralings')
    if (!existsSync(scope)) continue
    for (const name of readdirSync(scope)) folders.add(realpathSync(join(scope, name)))
  }
  const own = [...folders].filter(folder => !`${root}${sep}`.startsWith(`${folder}${sep}`))
  const patterns = own.map(folder => escapePattern(slash(folder)))
  return new RegExp(`^(?:${patterns.join('|')})/(?:src|dist)/`)
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
