import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'node20',
  dts: true,
  sourcemap: true,
  clean: true,
  // The maps point to the source, which ships too: it need not be inside them a second time.
  esbuildOptions: options => {
    options.sourcesContent = false
  },
})
