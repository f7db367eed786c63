import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** What goes through the whole course, and takes longer with each lesson. */
const whole = 'test/whole/**'

const shared = {
  globalSetup: 'test/support/build-fixture.ts',
  // What they test keeps nothing between them, and loading it takes long.
  isolate: false,
  // A pseudo-terminal, the program in it and its grader are three processes to one test.
  testTimeout: 120_000,
}

export default defineConfig({
  test: {
    // Most of them wait for other processes: as many side by side as there are processors, not one fewer.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'app',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/fixtures/**', whole],
        },
      },
      { test: { ...shared, name: 'whole', include: [whole] } },
    ],
  },
})
