import { defineConfig } from 'tsup'
import base from '../../tsup.config.ts'

// The grader's child process and its threads are started as files of their own.
export default defineConfig({
  ...base,
  dts: { entry: ['src/index.ts', 'src/testing.ts'] },
  entry: [
    'src/index.ts',
    'src/testing.ts',
    'src/grader/child.ts',
    'src/grader/worker.ts',
    'src/grader/watchdog.ts',
  ],
})
