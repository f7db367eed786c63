// What is published is what was packed, not what lies in the workspace: the concept packages are packed, installed
// together in an empty folder, and used there as a stranger would. Needs the builds, and no network.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const packages = [
  'kernels',
  'tensor',
  'autograd',
  'activations',
  'optim',
  'nn-mlp',
  'nn-cnn',
  'embedding',
  'transformer',
]
const home = resolve(import.meta.dirname, '..')
const installed = (name: string, ...path: string[]) =>
  join(app, 'node_modules', '@neuralings', name, ...path)
let app = ''

beforeAll(async () => {
  app = await mkdtemp(join(await realpath(tmpdir()), 'neuralings-pack-'))
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }')
  for (const name of packages) {
    const folder = join(home, 'packages', name)
    expect(existsSync(join(folder, 'dist')), `${name} is not built: run pnpm build`).toBe(true)
    await run('pnpm', ['pack', '--pack-destination', app], { cwd: folder })
  }
  const tarballs = readdirSync(app).filter(file => file.endsWith('.tgz'))
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', 'cache']
  await run('npm', ['install', ...offline, ...tarballs.map(file => `./${file}`)], { cwd: app })
}, 60_000)

afterAll(() => rm(app, { recursive: true, force: true }))

describe.each(packages)('%s', name => {
  test('depends on versions, has no side effects, and brings its licence', () => {
    const text = readFileSync(installed(name, 'package.json'), 'utf8')
    const { exports, sideEffects } = JSON.parse(text)
    expect(text).not.toContain('workspace:')
    expect(sideEffects).toBe(false)
    expect(exports).toEqual({ '.': { types: './dist/index.d.ts', default: './dist/index.js' } })
    for (const file of ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts'])
      expect(existsSync(installed(name, file)), file).toBe(true)
    expect(existsSync(installed(name, 'test'))).toBe(false)
  })

  test('every source has its declarations, and every map leads to a source that is there', () => {
    const maps = filesOf(name, 'dist').filter(file => file.endsWith('.map'))
    const declarations = maps.filter(file => file.endsWith('.d.ts.map'))
    const sources = filesOf(name, 'src').filter(file => file.endsWith('.ts'))
    expect(declarations.length).toBe(sources.length)
    for (const file of maps) {
      const map = installed(name, 'dist', file)
      for (const source of JSON.parse(readFileSync(map, 'utf8')).sources)
        expect(existsSync(resolve(dirname(map), source)), `${file} → ${source}`).toBe(true)
    }
  })
})

function filesOf(name: string, folder: string): string[] {
  return readdirSync(installed(name, folder), { recursive: true, encoding: 'utf8' })
}

test('the numeric core weighs less than a megabyte', () => {
  const core = ['kernels', 'tensor', 'autograd', 'activations', 'optim', 'nn-mlp']
  const bytes = core.map(name => weightOf(installed(name)))
  console.log(core.map((name, i) => `${name} ${Math.round(bytes[i] / 1000)} kB`).join(', '))
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(1_000_000)
})

function weightOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter(file => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}

/** The first program of a README, as JavaScript. */
function firstProgram(name: string): string {
  const [, program] = /^```ts\n([\s\S]*?)^```/m.exec(
    readFileSync(installed(name, 'README.md'), 'utf8'),
  )!
  return stripTypeScriptTypes(program)
}

/** One Node of each version: the one that runs this test, and those on the PATH. */
function nodes(): [version: string, file: string][] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'))
  const files = [...onPath.filter(file => existsSync(file)), process.execPath]
  const versionOf = (file: string) => execFileSync(file, ['--version'], { encoding: 'utf8' }).trim()
  return [...new Map(files.map(file => [versionOf(file), file]))]
}

test.each(nodes())(
  'README programs run in Node %s',
  async (_, node) => {
    for (const name of packages) {
      const file = join(app, `${name}.mjs`)
      writeFileSync(file, firstProgram(name))
      const { stdout } = await run(node, [file])
      expect(stdout).toMatch(/\n/)
    }
  },
  60_000,
)

test('a strict compiler finds their types', async () => {
  const imports = packages.map(
    name => `export * as ${name.replace('-', '')} from '@neuralings/${name}'`,
  )
  const uses = `import { mse } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'
export const loss: number = mse(tensor([1]), tensor([2])).item()
// @ts-expect-error a string is no tensor
mse('1', tensor([2]))`
  writeFileSync(join(app, 'types.ts'), [...imports, uses].join('\n'))
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [] }
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['types.ts'] }),
  )
  const tsc = join(home, 'node_modules', 'typescript', 'bin', 'tsc')
  const failure = await run(process.execPath, [tsc], { cwd: app }).catch(error => error.stdout)
  expect(failure).not.toBeTypeOf('string')
}, 60_000)
