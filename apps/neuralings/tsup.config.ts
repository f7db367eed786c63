import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'
import { notices } from './scripts/notices.ts'

const quickWidth = fileURLToPath(new URL('src/text/string-width.ts', import.meta.url))

// Ink and React are bundled in production mode: the first frame appears in half the time.
// The house's own packages stay outside, for the grader's child must find its files; what measures text comes in, so
// that it meets the quick width.
export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node22',
  clean: true,
  removeNodeProtocol: false,
  splitting: true,
  env: { NODE_ENV: 'production' },
  // Without fetch, yoga decodes its WebAssembly at once instead of loading Node's HTTP client for it.
  define: { fetch: 'undefined' },
  noExternal: ['@neuralings/plots/text', /^(?!@neuralings\/|node:|react-devtools-core)/],
  external: ['react-devtools-core'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildPlugins: [
    notices,
    {
      name: 'quick-width',
      setup(build) {
        build.onResolve({ filter: /^string-width$/ }, () => ({ path: quickWidth }))
      },
    },
  ],
})
