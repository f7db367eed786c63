import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { cli: 'src/cli.tsx' },
  format: 'esm',
  target: 'node22',
  clean: true,
  env: { NODE_ENV: 'production' },
})
