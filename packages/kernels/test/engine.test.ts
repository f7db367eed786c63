import { execFileSync } from 'node:child_process'
import { createEngine, engine, initEngine } from '@neuralings/kernels'
import { expect, test } from 'vitest'
import { relaxed, simd } from '../assets/binaries.js'

test('one engine for all, made on first use', async () => {
  const first = engine()
  await initEngine()
  expect(engine()).toBe(first)
  expect(first?.memory.floats.buffer).toBe(first?.memory.buffer)
})

test('initEngine makes the engine too', () => {
  const index = new URL('../src/index.ts', import.meta.url).href
  const program = `const kernels = await import('${index}')
    delete WebAssembly.Module
    await kernels.initEngine()
    console.log(typeof kernels.engine().kernels.gemm)`
  const options = { encoding: 'utf8', env: { ...process.env, NEURALINGS_KERNELS: '' } } as const
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], options)
  expect(out.trim()).toBe('function')
})

test('where compiling is forbidden there is no engine, unless it was asked for', () => {
  const index = new URL('../src/index.ts', import.meta.url).href
  const program = `const kernels = await import('${index}')
    WebAssembly.Module = function () { throw new WebAssembly.CompileError('forbidden') }
    try { console.log(kernels.engine()) } catch ({ message }) { console.log(message) }`
  const run = (mode: string) => {
    const options = { encoding: 'utf8', env: { ...process.env, NEURALINGS_KERNELS: mode } } as const
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], options).trim()
  }
  expect([run(''), run('simd')]).toEqual(['null', 'forbidden'])
})

test('where compiling is forbidden initEngine makes none either, unless it was asked for', () => {
  const index = new URL('../src/index.ts', import.meta.url).href
  const program = `const kernels = await import('${index}')
    WebAssembly.compile = async () => { throw new WebAssembly.CompileError('forbidden') }
    try { await kernels.initEngine(); console.log(kernels.engine()) }
    catch ({ message }) { console.log(message) }`
  const run = (mode: string) => {
    const options = { encoding: 'utf8', env: { ...process.env, NEURALINGS_KERNELS: mode } } as const
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], options).trim()
  }
  expect([run(''), run('off'), run('relaxed')]).toEqual(['null', 'null', 'forbidden'])
})

test('an engine says which kernels it has', () => {
  for (const mode of ['simd', 'relaxed', 'wide'] as const)
    expect(createEngine(mode)?.mode).toBe(mode)
  expect(createEngine('simd', { threads: 2 })?.mode).toBe('simd')
  expect(createEngine('off')).toBe(null)
})

test('memory begins behind what the kernels need, at a multiple of 64', () => {
  const { memory } = createEngine('simd')!
  expect(memory.top % 64).toBe(0)
  const needed = (512 * (256 + 1024) + 256 * 128 + 4 * 8) * 4 // the work area of gemm
  expect(memory.top).toBeGreaterThan(needed)
  expect(memory.buffer.byteLength).toBeGreaterThanOrEqual(2 ** 26)
})

test.each([
  ['simd', simd],
  ['relaxed', relaxed],
])('%s is below 25 kB', (_, text) => {
  expect(Buffer.from(text, 'base64').length).toBeLessThan(25_000)
})
