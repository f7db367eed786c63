import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/fixtures/**'],
    globalSetup: 'test/support/build-fixture.ts',
    // A pseudo-terminal, the program in it and its grader are three processes to one test.
    testTimeout: 120_000,
  },
})
