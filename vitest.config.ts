import { defineConfig } from 'vitest/config'

// The time is for a machine that is busy with everything else: no test asserts how long something takes. The files of a
// package share one process each worker, for what they test keeps nothing between them, and loading it takes long.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
