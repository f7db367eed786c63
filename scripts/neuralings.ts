#!/usr/bin/env node
// `pnpm neuralings` in a clone: builds the program where a source has changed since the last time, and runs it. Nothing
// is seen of the build unless it fails. It is a program of the house and no script of its manifest, for pnpm says which
// script it runs before the answer, and that it failed where only an exercise has not passed.
import { build, isFresh } from './fresh.ts'

if (isFresh() || build()) {
  const cli = new URL('../apps/neuralings/dist/cli.js', import.meta.url)
  await import(cli.href)
} else {
  process.exitCode = 3
}
