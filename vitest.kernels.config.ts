import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config.ts'

/** What a reader is promised, and what no kernel computes: told once, with the kernels that Node takes by itself. */
const once = ['test/examples.test.ts', 'test/tokenizers/**']

/** The two binaries differ in how they round, and in nothing that these look at. */
const eitherBinary = ['test/memory.test.ts', 'test/errors.test.ts', 'test/safetensors/**']

const modes = { off: once, simd: [...once, ...eitherBinary], relaxed: [] }

// For packages whose operations have kernels: the tests run on the plain loops, and on both binaries.
export default defineConfig({
  test: {
    projects: Object.entries(modes).map(([mode, exclude]) =>
      mergeConfig(shared, {
        test: { name: mode, exclude, env: { NEURALINGS_KERNELS: mode } },
      }),
    ),
  },
})
