import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/fixtures/**'],
    globalSetup: 'test/support/build-fixture.ts',
    // What they test keeps nothing between them, and loading it takes long.
    isolate: false,
    // Most of them wait for other processes, so that more go side by side than there are processors.
    maxWorkers: availableParallelism() + 1,
    // A pseudo-terminal, the program in it and its grader are three processes to one test.
    testTimeout: 120_000,
  },
})
