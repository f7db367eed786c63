import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { defineConfig, mergeConfig } from 'vitest/config'
import { useWideKernels } from './packages/kernels/src/index.ts'
import shared from './vitest.config.ts'

const packages = globSync('packages/*/package.json')
  .filter(file => readFileSync(file, 'utf8').includes('vitest.kernels.config'))
  .map(dirname)

const test = { env: { NEURALINGS_KERNELS: 'wide' }, execArgv: ['--wasm-tiering-budget=100'] }

// For `pnpm test:wide`: all tests of the packages whose operations have kernels, on the wide ones, which are optimised
// from their first calls on.
export default defineConfig(() => {
  console.log(useWideKernels())
  return { test: { projects: packages.map(root => mergeConfig(shared, { root, test })) } }
})
