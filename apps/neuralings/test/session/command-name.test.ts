// What the learner types to run the program, by the way in which it was started.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandName } from '../../src/session/command-name.ts'
import { temporaryFolder } from '../support/fixture.ts'

function program(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}

test('installed globally, by npx, for a project, in a clone, and called by its path', () => {
  const cwd = temporaryFolder()
  const bin = join(temporaryFolder(), 'bin')
  const script = program(bin, 'neuralings')
  const own = '/lib/node_modules/neuralings/dist/cli.js'
  const start = { script: own, own, cwd, env: { PATH: '/nowhere' } }
  expect(commandName({ ...start, script, env: { PATH: bin } })).toBe('neuralings')
  const cached = '/home/me/.npm/_npx/0a1b/node_modules/neuralings/dist/cli.js'
  expect(commandName({ ...start, own: cached })).toBe('npx neuralings')
  expect(commandName({ ...start, cwd: '/', script: '/opt/cli.js' })).toBe('node opt/cli.js')
  program(join(cwd, 'node_modules', '.bin'), 'neuralings')
  expect(commandName(start)).toBe('npx neuralings')
  writeFileSync(join(cwd, 'pnpm-workspace.yaml'), '')
  const cloned = { ...start, own: join(cwd, 'apps/neuralings/dist/cli.js') }
  expect(commandName(cloned)).toBe('npx pnpm neuralings')
  program(bin, 'pnpm')
  expect(commandName({ ...cloned, env: { PATH: bin } })).toBe('pnpm neuralings')
})
