// Vitest, kept warm: one server for all grades of a course. It watches nothing and caches nothing
// on disk: with Vitest's default cache a test kept the path of the workspace graded before.
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest, type TestModule, type TestRunResult, type Vitest } from 'vitest/node'
import type { Job, RunError, RunReport, RunTest } from './protocol.ts'
import { Redirect } from './redirect.ts'
import { WarmPool, type WarmWorker } from './worker-pool.ts'

export class Engine {
  readonly pool = new WarmPool()
  readonly #vitest: Vitest
  readonly #redirect: Redirect

  private constructor(vitest: Vitest, redirect: Redirect) {
    this.#vitest = vitest
    this.#redirect = redirect
  }

  static async start(root: string): Promise<Engine> {
    const redirect = new Redirect(root)
    let engine: Engine | undefined
    const vitest = await createVitest(
      'test',
      {
        root,
        config: false,
        watch: false,
        include: ['**/exercise.test.ts'],
        reporters: [{}],
        pool: { name: 'neuralings', createPoolWorker: () => engine!.pool.createPoolWorker() },
        maxWorkers: 1,
        fsModuleCache: false,
        testTimeout: 0,
        hookTimeout: 0,
        disableConsoleIntercept: true,
        server: { deps: { external: [nativePackages(root)] } },
      },
      {
        logLevel: 'silent',
        server: { watch: null, ws: false },
        plugins: [redirect.plugin],
      },
    )
    engine = new Engine(vitest, redirect)
    return engine
  }

  /** Runs the tests of one exercise in the given thread. */
  async run(job: Job): Promise<RunReport> {
    this.#redirect.begin(job)
    const project = this.#vitest.projects[0]
    for (const { moduleGraph } of Object.values(project.vite.environments))
      moduleGraph.invalidateAll()
    const result = await this.#vitest.runTestSpecifications([project.createSpecification(job.test)])
    return { ...report(result), unreadable: this.#redirect.unreadable }
  }

  take(job: Job): WarmWorker {
    return this.pool.take(job.setting)
  }
}

/**
 * The house's own packages, which Node loads itself: twice as fast as through Vite, and the copy
 * that every other import in the thread gets.
 */
function nativePackages(root: string): RegExp {
  const folders = new Set([dirname(dirname(dirname(fileURLToPath(import.meta.url))))])
  for (let at = root; at !== dirname(at); at = dirname(at)) {
    const scope = join(at, 'node_modules', '@neuralings')
    if (!existsSync(scope)) continue
    for (const name of readdirSync(scope)) folders.add(realpathSync(join(scope, name)))
  }
  const escaped = [...folders].map(folder =>
    folder.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]]/g, '\\$&'),
  )
  return new RegExp(`^(?:${escaped.join('|')})/(?:src|dist)/`)
}

function report({ testModules, unhandledErrors }: TestRunResult): RunReport {
  const tests = testModules.flatMap(module => [...module.children.allTests()])
  const loading = testModules.flatMap(errorsOf)
  return {
    tests: tests.map(test => {
      const { state, errors = [] } = test.result()
      return {
        name: test.fullName,
        state: state === 'pending' ? 'skipped' : state,
        errors: errors.map(plain),
      } satisfies RunTest
    }),
    errors: [...loading, ...unhandledErrors].map(error => plain(error as Thrown)),
  }
}

const errorsOf = (module: TestModule) => [
  ...module.errors(),
  ...[...module.children.allSuites()].flatMap(suite => suite.errors()),
]

interface Thrown {
  name?: string
  message: string
  stacks?: { file: string; line: number; column: number }[]
  actual?: unknown
  expected?: unknown
  cause?: unknown
}

function plain({ name = 'Error', message, stacks = [], actual, expected }: Thrown): RunError {
  const frames = stacks.map(({ file, line, column }) => ({ file, line, column }))
  return {
    name,
    message,
    frames,
    ...(typeof actual === 'string' && { actual }),
    ...(typeof expected === 'string' && { expected }),
  }
}
