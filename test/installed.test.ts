// What is published, installed with npm in an empty folder and used there as a stranger would, on every Node that is here.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { ended, home, nodes, published, typed } from './support/packed.ts'

const wrong = `import { matmul, tensor } from '@neuralings/tensor'

matmul(tensor([[1, 2]]), tensor([[1, 2]]))
`
const app = inject('packed')

/** Writes a module into the folder. */
function program(name: string, text: string): string {
  writeFileSync(join(app, name), text)
  return name
}

/** The first program of a README, as JavaScript. */
function firstProgram(name: string): string | undefined {
  const readme = readFileSync(join(app, 'node_modules', name, 'README.md'), 'utf8')
  const text = /^```ts\n([\s\S]*?)^```/m.exec(readme)?.[1]
  return text?.includes('console.log') ? stripTypeScriptTypes(text) : undefined
}

test('commands that are printed work where they are printed', async () => {
  const desk = join(app, 'printed')
  mkdirSync(desk)
  const printed = (text: string) => /: (npx neuralings.*?)\.?$/m.exec(text)?.[1] ?? text
  const begin = printed((await typed('npx neuralings', desk)).stdout)
  expect(begin).toBe('npx neuralings init')
  const made = await typed(`${begin} "my nets"`, desk)
  const open = printed(made.stdout)
  expect(open).toBe('npx neuralings --workspace "my nets"')
  expect((await typed(open, desk)).stdout).toContain(`Your workspace is ${join(desk, 'my nets')}.`)
  const inside = join(desk, 'my nets')
  const readme = readFileSync(join(inside, 'README.md'), 'utf8')
  const named = [...readme.matchAll(/`(npx neuralings[^`]*)`/g)].map(([, line]) => line!)
  expect(named, readme).toEqual(['npx neuralings', 'npx neuralings check', 'npx neuralings hint'])
  for (const line of named) {
    const { code, stdout, stderr } = await typed(line, inside)
    expect([0, 1]).toContain(code)
    expect([stdout === '', stderr]).toEqual([false, ''])
  }
  const task = (await typed('npx neuralings task', inside)).stdout
  const goingOn = [...task.matchAll(/: (npx neuralings .*?)\.?$/gm)].map(([, line]) => line!)
  expect(goingOn.length).toBeGreaterThan(1)
  for (const line of goingOn) expect((await typed(line, inside)).code).toBeLessThan(2)
}, 300_000)

describe.each(nodes())('Node $version', ({ version, node }) => {
  test('an uncaught error is short, and names the line', async () => {
    const name = program('wrong.mjs', wrong)
    const plain = await ended(node, [name], app)
    expect(plain.stderr).toMatch(/matmul: inner dimensions differ[\s\S]*wrong\.mjs:3\b/)
    expect(plain.stderr).toContain('tensor/dist/matmul.js:')
    expect(plain.stderr.length).toBeLessThan(2000)
    const mapped = await ended(node, ['--enable-source-maps', name], app)
    expect(mapped.stderr).toContain('tensor/src/matmul.ts:')
    expect(mapped.stderr.length).toBeLessThan(2000)
  })

  test('an error inside of a kernel is short, too', async () => {
    const name = program(
      'trap.mjs',
      `import { createEngine } from '@neuralings/kernels'
      createEngine('simd').kernels.exp(1000, 2 ** 31 - 64, 2 ** 31 - 64)`,
    )
    const { code, stderr } = await ended(node, [name], app)
    expect(code).toBe(1)
    expect(stderr).toMatch(/out of bounds[\s\S]*trap\.mjs:2/)
    expect(stderr.length).toBeLessThan(2000)
  })

  test('programs of the READMEs run', async () => {
    const programs = published.flatMap(({ name }) => firstProgram(name) ?? [])
    expect(programs.length).toBeGreaterThan(12)
    const folder = join(app, `readmes-${version}`)
    mkdirSync(folder)
    for (const [i, text] of programs.entries()) {
      writeFileSync(join(folder, `${i}.mjs`), text)
      expect(await ended(node, [`${i}.mjs`], folder)).toMatchObject({ code: 0, stderr: '' })
    }
  })

  test('moons come without the large sets, whose doors say what to install', async () => {
    const alone = await mkdtemp(`${app}-alone-`)
    onTestFinished(() => rm(alone, { recursive: true }))
    for (const name of ['datasets', 'tensor', 'kernels']) {
      const folder = join('node_modules', '@neuralings', name)
      cpSync(join(app, folder), join(alone, folder), { recursive: true })
    }
    writeFileSync(
      join(alone, 'small.mjs'),
      `import { moons } from '@neuralings/datasets'
      import { loadDigits } from '@neuralings/datasets/digits'
      import { createRng } from '@neuralings/tensor'
      console.log(moons({ n: 4, rng: createRng(1) }).x.shape)
      await loadDigits().catch(({ message }) => console.log(message))`,
    )
    const { stdout } = await ended(node, ['small.mjs'], alone)
    expect(stdout).toMatch(/^\[ 4, 2 \]\nloadDigits: install @neuralings\/datasets-digits first;/)
  })

  const isOld = Number(/\d+/.exec(version)) < 22
  test(isOld ? 'the course says which Node it needs' : 'the course works', async () => {
    const cli = join(app, 'node_modules/neuralings/dist/cli.js')
    const desk = join(app, `desk-${version}`)
    mkdirSync(desk)
    const neuralings = (...args: string[]) => ended(node, [cli, ...args], desk)
    const made = await neuralings('init')
    if (isOld) return expect(made.stderr).toMatch(/^neuralings needs Node 22/)
    const file = join(desk, 'my-neuralings/functions/straight-line.ts')
    writeFileSync(file, (await neuralings('solution', 'straight-line')).stdout)
    expect(await neuralings('check', 'straight-line')).toMatchObject({ code: 0 })
    writeFileSync(file, wrong)
    const { code, stderr } = await neuralings('run', 'straight-line')
    expect([code, stderr]).toEqual([1, expect.stringContaining('inner dimensions differ')])
    expect(stderr.length).toBeLessThan(2000)
  })
})

/** Every module with types, as an import would name it. */
function entries(): string[] {
  return published.flatMap(({ name }) => {
    const manifest = readFileSync(join(app, 'node_modules', name, 'package.json'), 'utf8')
    const exports: Record<string, { types?: string }> = JSON.parse(manifest).exports ?? {}
    const paths = Object.keys(exports).filter(path => exports[path].types)
    return paths.map(path => join(name, path))
  })
}

test.each([
  ['oldest-typescript', 'nodenext', 'nodenext'],
  ['typescript', 'esnext', 'bundler'],
])('%s finds all types', async (compiler, module, moduleResolution) => {
  const modules = entries().map((name, i) => `export * as m${i} from '${name}'\n`)
  const uses = `import { mse } from '@neuralings/optim'
    import { tensor } from '@neuralings/tensor'
    export const loss: number = mse(tensor([1]), tensor([2])).item()
    // @ts-expect-error a string is no tensor
    mse('1', tensor([2]))`
  program('types.ts', [...modules, uses].join(''))
  const options = { module, moduleResolution, target: 'es2023', strict: true, noEmit: true }
  const compilerOptions = { ...options, types: [], skipLibCheck: false }
  program('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.ts'] }))
  const tsc = join(home, 'node_modules', compiler, 'bin', 'tsc')
  expect(await ended(process.execPath, [tsc], app)).toMatchObject({ code: 0 })
})

// The kernels are 69 kB of text, and none can be left out: which are called is known only when the program runs.
test.each([
  ['tensor', '@neuralings/tensor', 7_000],
  ['add', '@neuralings/tensor', 82_000],
  ['add', '@neuralings/autograd', 95_000],
  ['relu', '@neuralings/activations', 90_000],
  ['mse', '@neuralings/optim', 100_000],
  ['BPETokenizer', '@neuralings/embedding', 9_000],
  ['moons', '@neuralings/datasets', 7_000],
])('%s of %s alone bundles to less than %d bytes', async (name, from, bytes) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${from}'`, resolveDir: app },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  expect(outputFiles[0].contents.length).toBeLessThan(bytes)
})
