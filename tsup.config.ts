import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'node20',
  dts: true,
  clean: true,
  // Who reads the code reads src, which every package has with it.
  esbuildOptions: options => {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
})
