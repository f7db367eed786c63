import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config.ts'

/** What is published is packed and installed once, and only when one of these runs. */
const packed = ['test/{contributing,installed,pack}.test.ts']

// The tests at the root: of the house as a whole, and of what it publishes.
export default defineConfig({
  test: {
    projects: [
      mergeConfig(shared, { test: { name: 'house', exclude: packed } }),
      {
        test: {
          ...shared.test,
          name: 'packed',
          include: packed,
          globalSetup: './test/support/packed-once.ts',
        },
      },
    ],
  },
})
