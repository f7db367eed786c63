import { execFileSync } from 'node:child_process'
import { chooseMode } from '@neuralings/kernels'
import { expect, test } from 'vitest'

const index = new URL('../src/index.ts', import.meta.url).href

/** What a program prints that has `kernels` as the module, in a process of its own. */
function run(program: string, environment: Record<string, string> = {}): string {
  const code = `const kernels = await import('${index}'); ${program}`
  const { NEURALINGS_KERNELS: _, ...rest } = process.env
  const options = { env: { ...rest, ...environment }, encoding: 'utf8' } as const
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], options).trim()
}

test('the fastest that the engine can run, unless another is asked for', () => {
  expect(chooseMode(undefined)).toBe('relaxed')
  expect(chooseMode('')).toBe('relaxed')
  expect(chooseMode('simd')).toBe('simd')
  expect(chooseMode('off')).toBe('off')
})

test('an unknown name is an error that lists the known ones', () => {
  expect(() => chooseMode('fast')).toThrow(
    new RangeError(
      'NEURALINGS_KERNELS=fast: an unknown name; choose one of off, simd, relaxed, wide',
    ),
  )
})

test('the environment chooses, on first use', () => {
  const program = 'console.log(kernels.engine() === null, kernels.engine() === kernels.engine())'
  expect(run(program)).toBe('false true')
  expect(run(program, { NEURALINGS_KERNELS: 'off' })).toBe('true true')
  expect(run(`process.env.NEURALINGS_KERNELS = 'off'; ${program}`)).toBe('true true')
})

test('an older engine runs less, and asking it for more is an error', () => {
  const relaxedMadd = 0x85
  const older = `WebAssembly.validate = code => !code.includes(${relaxedMadd});`
  const ask = (mode: string) =>
    `try { console.log(kernels.chooseMode(${mode})) } catch (error) { console.log(error.message) }`
  expect(run(older + ask('undefined'))).toBe('simd')
  expect(run(older + ask("'relaxed'"))).toBe(
    'NEURALINGS_KERNELS=relaxed: this engine cannot run it; choose one of off, simd',
  )
  expect(run(`WebAssembly.validate = () => false;${ask('undefined')}`)).toBe('off')
})
