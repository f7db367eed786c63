// What the program has built in brings its licence; what it has not is a dependency.
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, test } from 'vitest'

const dist = new URL('../dist/', import.meta.url)
const code = readdirSync(dist)
  .filter(file => file.endsWith('.js'))
  .map(file => readFileSync(new URL(file, dist), 'utf8'))
  .join('\n')
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const dependencies = Object.keys(manifest.dependencies)

test('every package that is built in has its licence among the notices', () => {
  const notices = readFileSync(new URL('THIRD-PARTY-NOTICES.txt', dist), 'utf8').split(/^-{80}$/m)
  // esbuild writes above each piece from which file it is.
  const pieces = code.matchAll(/^\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)
  const names = new Set([...pieces].map(([, name]) => name))
  expect([...names]).toEqual(expect.arrayContaining(['ink', 'react', 'yoga-layout', 'signal-exit']))
  for (const name of names) {
    const notice = notices.find(text => text.startsWith(`\n\n${name} `))
    expect(notice, name).toMatch(/Permission[\s\S]*(WARRANTY|WARRANTIES)/)
  }
})

test('what is loaded from outside is a dependency, and each dependency is loaded', () => {
  const specifiers = [...code.matchAll(/\b(?:from |import\()["']([^"'.][^"']*)["']/g)]
  const outside = specifiers.map(([, path]) => path!).filter(path => !isBuiltin(path))
  const names = outside.map(path => path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
  // Ink loads its developer tools when DEV=true, and says how to install them.
  const strangers = names.filter(name => !dependencies.includes(name))
  expect(new Set(strangers)).toEqual(new Set(['react-devtools-core']))
  for (const name of dependencies) expect(code, name).toMatch(new RegExp(`["']${name}["'/]`))
})
