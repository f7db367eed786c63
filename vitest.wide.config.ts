import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { defineConfig } from 'vitest/config'
import { useWideKernels } from './packages/kernels/src/index.ts'
import shared from './vitest.config.ts'

const packages = globSync('packages/*/package.json')
  .filter(file => readFileSync(file, 'utf8').includes('vitest.kernels.config'))
  .map(dirname)

process.env.NEURALINGS_KERNELS = 'wide'
console.log(useWideKernels())

const optimised = { ...shared.test, execArgv: ['--wasm-tiering-budget=100'] }

// For `pnpm test:wide`, in the Node that is installed and in the newest: all tests of the packages whose operations have
// kernels, on the wide ones, which are optimised from their first calls on; and what their own package says of these.
export default defineConfig({
  test: {
    projects: [
      ...packages.map(root => ({
        extends: false,
        root,
        test: { ...optimised, name: basename(root) },
      })),
      {
        extends: false,
        root: 'packages/kernels',
        test: { ...optimised, name: 'kernels', include: ['test/wide.test.ts'] },
      },
    ],
  },
})
