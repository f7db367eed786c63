import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chooseMode } from '@neuralings/kernels'
import { expect, test } from 'vitest'
import { calls } from './support/calls.ts'

/** What a program prints, in a process of its own: flags of V8 belong to the whole process. */
function run(args: string[], environment: Record<string, string> = {}): string {
  const env = { ...process.env, NEURALINGS_KERNELS: '', ...environment }
  return execFileSync(process.execPath, args, { encoding: 'utf8', env }).trim()
}

const index = new URL('../src/index.ts', import.meta.url).href

/** What a program prints that has `kernels` as the module. */
function says(program: string, environment: Record<string, string> = {}): string[] {
  const code = `const kernels = await import('${index}'); ${program}`
  return run(['--input-type=module', '-e', code], environment).split('\n')
}

const none = 'wide ones need Node 24 or newer on x64, and no bundler'
/** What `useWideKernels` says on the machine that runs this test: why, where there are some. */
const orNone = (why: string) => (chooseMode('wide') === 'wide' ? why : none)

test('every kernel, optimised from its first call on: the same bits as four numbers at a time', () => {
  const hot = new URL('support/hot.ts', import.meta.url).pathname
  const out = run(['--wasm-tiering-budget=100', '--wasm-sync-tier-up', hot])
  expect(out).toBe(`${Object.keys(calls).length} kernels, different: none`)
})

test('wide kernels work where they are the faster ones, and with two threads', () => {
  const [sentence, again, after] = says(`
    console.log(kernels.useWideKernels())
    console.log(kernels.useWideKernels())
    kernels.useThreads(2)
    console.log(kernels.engine().mode, kernels.engine().threads)`)
  const [mode] = sentence!.split(' ')
  expect(['wide', 'relaxed']).toContain(mode) // as the clock says
  expect([sentence, after]).toEqual([`${mode} kernels: ${orNone('the fastest here')}`, `${mode} 2`])
  if (mode === 'wide') expect(again).toBe(sentence)
})

test('where the clock finds them no faster, ordinary ones stay, and V8 pairs nothing any more', () => {
  const out = says(`
    const { getBuiltinModule } = process
    const setFlagsFromString = flag => console.log(flag)
    process.getBuiltinModule = name => (name === 'node:v8' ? { setFlagsFromString } : getBuiltinModule(name))
    let now = 0
    performance.now = () => now++
    console.log(kernels.useWideKernels())`)
  const flags = ['--experimental-wasm-revectorize', '--no-experimental-wasm-revectorize']
  expect(out).toEqual([
    ...(chooseMode('wide') === 'wide' ? flags : []),
    `relaxed kernels: ${orNone('the fastest here')}`,
  ])
})

test('elsewhere, a sentence says why not', () => {
  const sentences = says(`
    const pretend = (key, value) => {
      const before = process[key]
      Object.defineProperty(process, key, { value, configurable: true })
      console.log(kernels.useWideKernels())
      Object.defineProperty(process, key, { value: before, configurable: true })
    }
    pretend('arch', 'arm64')
    pretend('versions', { v8: '12.4.254.21-node.56' })
    pretend('versions', { ...process.versions, bun: '1.3.0' })
    pretend('execArgv', ['--freeze-flags-after-init'])
    process.env.NEURALINGS_KERNELS = 'relaxed'
    console.log(kernels.useWideKernels())`)
  const elsewhere = `relaxed kernels: ${none}`
  const asked = 'relaxed kernels: NEURALINGS_KERNELS says so'
  expect(sentences).toEqual([elsewhere, elsewhere, elsewhere, elsewhere, asked])
  const off = says('console.log(kernels.useWideKernels())', { NEURALINGS_KERNELS: 'off' })
  expect(off).toEqual(['no kernels: NEURALINGS_KERNELS says so'])
})

test('the environment asks for wide kernels and no clock is asked; where there are none it gets the fastest', () => {
  const wide = { NEURALINGS_KERNELS: 'wide' }
  const program = `Object.defineProperty(process, 'arch', { value: 'arm64' })
    console.log(kernels.chooseMode('wide'), kernels.engine().mode, kernels.useWideKernels())`
  expect(says(program, wide)).toEqual([`relaxed relaxed relaxed kernels: ${none}`])
  const here = `console.log(kernels.engine().mode, kernels.useWideKernels())
    kernels.useThreads(2)
    console.log(kernels.engine().mode, kernels.engine().threads)`
  const [atOnce, awaited] = ['', 'await kernels.initEngine()'].map(first =>
    says(`performance.now = null; ${first}; ${here}`, wide),
  )
  const mode = chooseMode('wide')
  const asked = [`${mode} ${mode} kernels: ${orNone('NEURALINGS_KERNELS says so')}`, `${mode} 2`]
  expect([atOnce, awaited]).toEqual([asked, asked])
})

test('a wide engine empties the upper halves of the registers', () => {
  const [squares, times] = says(`
    const { getBuiltinModule } = process
    let emptied = 0
    const isAscii = register => (emptied++, getBuiltinModule('node:buffer').isAscii(register))
    process.getBuiltinModule = name => (name === 'node:buffer' ? { isAscii } : getBuiltinModule(name))
    const wide = kernels.createEngine('wide')
    const x = wide.memory.allocate(12)
    wide.memory.floats.set([1, 2, 3], x / 4)
    wide.kernels.square(3, x, x)
    wide.emptyRegisters()
    console.log([...wide.memory.floats.slice(x / 4, x / 4 + 3)].join(' '))
    console.log(emptied)`)
  expect([squares, times]).toEqual(['1 4 9', '1'])
})

test('the wide binary is below 10 kB, as it is shipped', () => {
  const file = new URL('../assets/wide.wasm.br', import.meta.url)
  expect(readFileSync(file).length).toBeLessThan(10_000)
})
