import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config.ts'

// For packages whose operations have kernels: every test runs on the plain loops, and on both binaries.
export default defineConfig({
  test: {
    projects: ['off', 'simd', 'relaxed'].map(mode =>
      mergeConfig(shared, { test: { name: mode, env: { NEURALINGS_KERNELS: mode } } }),
    ),
  },
})
