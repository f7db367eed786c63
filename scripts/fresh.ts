// Whether the program is as its sources are. Turbo knows it from their contents, which takes a second; here their times
// are looked at, which takes no longer than the program's own start. Lessons change most often; they are built alone.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.neuralings-built')
const built = ['apps/neuralings/dist/cli.js', 'packages/lessons/dist/manifest.json']
const sources = ['packages', 'apps/neuralings', 'scripts', 'package.json', 'pnpm-lock.yaml', 'turbo.json', 'tsconfig.base.json', 'tsconfig.build.json'] // biome-ignore format: a list
const lessons = join(root, 'packages/lessons')
/** What a build does not read, or makes itself. */
const others = new Set(['node_modules', 'dist', 'assets', '.turbo', 'test', 'coverage'])

/** True when nothing was changed since the last build began. */
export const isFresh = (): boolean => isBuilt() && isOlder(lessons, lastBuild())

/** True when nothing but lessons was. */
function isBuilt(): boolean {
  if (!existsSync(stamp) || !built.every(file => existsSync(join(root, file)))) return false
  return sources.every(path => isOlder(join(root, path), lastBuild(), lessons))
}

const lastBuild = (): number => Number(readFileSync(stamp, 'utf8'))

/** The time of the last change, which unlike that of the content no copying sets back; a folder's tells what went. */
function isOlder(path: string, time: number, except?: string): boolean {
  if (path === except) return true
  const stats = lstatSync(path)
  if (stats.ctimeMs > time) return false
  if (!stats.isDirectory()) return true
  return readdirSync(path).every(
    name => others.has(name) || isOlder(join(path, name), time, except),
  )
}

/** Builds what has changed; where that fails, says how. */
export function build(): boolean {
  const began = Date.now()
  say('building …')
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const all = [turbo, 'run', 'build', '--filter=neuralings', '--output-logs=errors-only']
  const args = isBuilt() ? [join(lessons, 'build.ts')] : all
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  say('')
  if (status === 0) writeFileSync(stamp, String(began))
  else process.stderr.write(`${error ?? stdout + stderr}\nneuralings could not be built.\n`)
  return status === 0
}

/** For somebody who waits at a screen: it goes again. */
function say(text: string): void {
  if (process.stderr.isTTY && process.env.TERM !== 'dumb') process.stderr.write(`\r\x1b[2K${text}`)
}
