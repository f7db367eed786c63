// What is published, as a stranger gets it: every package is packed, and all are installed with npm in an empty folder.
// Needs the builds, and npm's registry or its cache.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

export const run = promisify(execFile)
export const home = resolve(import.meta.dirname, '..', '..')

export interface Package {
  name: string
  /** Where its sources are. */
  folder: string
}

/** Everything that is published. */
export const published: Package[] = globSync(['packages/*/package.json', 'apps/*/package.json'], {
  cwd: home,
})
  .sort()
  .map(file => ({
    name: JSON.parse(readFileSync(join(home, file), 'utf8')).name,
    folder: join(home, dirname(file)),
  }))

/** A new folder with a tarball of each package, as it was built; what lies in the workspace is not touched. */
export async function pack(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'neuralings-pack-'))
  const filters = ['--filter', './packages/*', '--filter', './apps/*']
  const options = ['--config.ignore-scripts=true', '--pack-destination', folder]
  await run('pnpm', ['--recursive', ...filters, 'pack', ...options], { cwd: home })
  return folder
}

/** Installs all that `pack` made, in the same folder. */
export async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const tarballs = readdirSync(folder).filter(file => file.endsWith('.tgz'))
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  await run('npm', ['install', ...quiet, ...tarballs.map(file => `./${file}`)], { cwd: folder })
}

/** All files below a folder, as paths from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => join(file.parentPath, file.name).slice(folder.length + 1))
}

/** One Node of each version: the one that runs this test, and those on the PATH. */
export function nodes(): { version: string; node: string }[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'))
  const files = [...onPath.filter(file => existsSync(file)), process.execPath]
  const versionOf = (file: string) => execFileSync(file, ['--version'], { encoding: 'utf8' }).trim()
  return [...new Map(files.map(file => [versionOf(file), file]))].map(([version, node]) => ({
    version,
    node,
  }))
}

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program that may fail. */
export function ended(node: string, args: string[], cwd: string): Promise<Ended> {
  const finished = run(node, args, { cwd })
  return finished.then(texts => ({ code: 0, ...texts })).catch(error => error)
}

/** A person's shell, that knows nothing of pnpm; npx is the only way to the program. */
export const shell = (line: string, env: Record<string, string> = {}): [string, ...string[]] => {
  const { PATH = '', HOME = '' } = process.env
  const known = Object.entries({ PATH, HOME, ...env }).map(([name, value]) => `${name}=${value}`)
  return ['/usr/bin/env', '-i', ...known, 'sh', '-c', line]
}

/** Runs a line there, as it was printed or written down. */
export function typed(line: string, cwd: string): Promise<Ended> {
  const [program, ...args] = shell(line)
  return ended(program, args, cwd)
}
