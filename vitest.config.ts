import { defineConfig } from 'vitest/config'

// The time is for a machine that is busy with everything else: no test asserts how long something takes.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
