import { defineConfig } from 'tsup'
import house from '../../tsup.config.ts'

// The assets stay files of their own beside dist, so that each is loaded only when asked for.
export default defineConfig({
  ...house,
  entry: ['index', 'iris', 'digits', 'names', 'novel', 'speeches'].map(name => `src/${name}.ts`),
  external: [/\/assets\//],
})
