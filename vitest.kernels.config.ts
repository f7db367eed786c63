import { defineConfig } from 'vitest/config'
import shared from './vitest.config.ts'

/** What a reader is promised, and what no kernel computes: told once, with the kernels that Node takes by itself. */
const once = ['test/examples.test.ts', 'test/tokenizers/**']

/** The two binaries differ in how they round, and in nothing that these look at. */
const eitherBinary = ['test/memory.test.ts', 'test/errors.test.ts', 'test/safetensors/**']

const everywhere = shared.test?.exclude ?? []

// The wide binary gives the bits of the relaxed one, as its own package tests: here it computes PyTorch's cases, and with
// `pnpm test:wide` everything.
const modes = {
  off: { exclude: [...everywhere, ...once] },
  simd: { exclude: [...everywhere, ...once, ...eitherBinary] },
  relaxed: {},
  wide: { include: ['test/**/*vectors.test.ts'] },
}

// For packages whose operations have kernels: the tests run on the plain loops, and on the binaries.
export default defineConfig({
  test: {
    projects: Object.entries(modes).map(([mode, which]) => ({
      test: { ...shared.test, name: mode, env: { NEURALINGS_KERNELS: mode }, ...which },
    })),
  },
})
