import { defineConfig } from 'tsup'
import house from '../../tsup.config.ts'

// The asset stays a file of its own beside dist, so that it is loaded only when asked for.
export default defineConfig({
  ...house,
  entry: ['src/index.ts', 'src/iris.ts', 'src/digits.ts'],
  external: [/\/assets\//],
})
