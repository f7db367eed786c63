// What a user gets: our packages are packed, and installed together in an empty folder. How long their import takes
// there, and how many bytes they are.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { turbo } from './build.ts'
import { peersFolder } from './peers.ts'
import type { Run } from './race.ts'
import type { Racer } from './racers.ts'

/** The topmost concept packages: all others are below them. */
const topmost = ['nn-cnn', 'transformer', 'optim']
const scope = '@neuralings/'
const packages = join(import.meta.dirname, '..', 'packages')

/** These packages and all that they depend on. */
function withSiblings(names: string[]): string[] {
  const below = names.flatMap(name => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
    return Object.keys(manifest.dependencies ?? {}).map(sibling => sibling.slice(scope.length))
  })
  return names.length === 0 ? [] : [...new Set([...names, ...withSiblings(below)])]
}

/** Calls `use` with a folder in which the concept packages are installed, as from npm. */
export function installed<T>(use: (folder: string) => T): T {
  turbo(
    'build',
    topmost.map(name => `${name}...`),
  )
  const folder = mkdtempSync(join(tmpdir(), 'neuralings-bench-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    for (const name of withSiblings(topmost)) {
      const pack = ['pack', '--config.ignore-scripts=true', '--pack-destination', folder]
      execFileSync('pnpm', pack, { cwd: join(packages, name), stdio: 'ignore' })
    }
    const tarballs = readdirSync(folder).filter(file => file.endsWith('.tgz'))
    const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
    const files = tarballs.map(file => `./${file}`)
    execFileSync('npm', ['install', ...offline, ...files], { cwd: folder, stdio: 'ignore' })
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes of all files that the install brought. */
export function installedSize(folder: string): number {
  const files = readdirSync(join(folder, 'node_modules', scope), {
    recursive: true,
    withFileTypes: true,
  })
  return files
    .filter(file => file.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** Milliseconds of importing a module in a new process, its own start not counted. */
function importTime(module: string, cwd: string): number {
  const program = `const start = performance.now()
    await import('${module}')
    console.log(performance.now() - start)`
  const args = ['--input-type=module', '--eval', program]
  return Number(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }))
}

/** Import times of ours, and of jax-js where it takes part, in turn. */
export function raceImports(
  folder: string,
  { racers, rounds }: { racers: Racer[]; rounds: number },
) {
  const subjects = [
    { name: 'neuralings', module: '@neuralings/transformer', cwd: folder },
    { name: 'jax-js', module: '@jax-js/jax', cwd: peersFolder },
  ]
  const runs = subjects.flatMap(({ name, ...subject }): (Run & (typeof subjects)[0])[] => {
    const racer = racers.find(racer => racer.name === name)
    return racer ? [{ racer, name, ms: [], calls: 1, ...subject }] : []
  })
  for (let round = 0; round < rounds; round++)
    for (const { ms, module, cwd } of runs) ms.push(importTime(module, cwd))
  return runs.map(({ racer, ms, calls }): Run => ({ racer, ms, calls }))
}
