// The JavaScript peers come from npm, in pinned versions and without running their scripts, into the user's cache:
// outside the workspace, for none of them is a dependency of this repository.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const versions = {
  '@jax-js/jax': '0.1.25',
  '@tensorflow/tfjs': '4.22.0',
  '@tensorflow/tfjs-backend-wasm': '4.22.0',
}

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
export const peersFolder = join(cache, 'neuralings-bench')

/** Gives what a peer's package exports. */
export const requirePeer: NodeJS.Require = createRequire(join(peersFolder, 'package.json'))

function isThere(): boolean {
  return Object.entries(versions).every(([name, version]) => {
    const manifest = join(peersFolder, 'node_modules', name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  })
}

/** Whether the peers are there, installed now if need be. Says in a line what it does, or why it does not. */
export function gather({ install }: { install: boolean }): boolean {
  if (isThere()) return true
  const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`)
  if (!install) {
    console.error(`No ${names.join(', ')}: leave out --no-install to fetch them.`)
    return false
  }
  console.error(`Fetching ${names.join(', ')} into ${peersFolder} (350 MB, only this once) …`)
  try {
    mkdirSync(peersFolder, { recursive: true })
    writeFileSync(join(peersFolder, 'package.json'), '{ "private": true }\n')
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    execFileSync('npm', ['install', ...quiet, ...names], { cwd: peersFolder, stdio: 'inherit' })
  } catch {
    console.error(`No ${names.join(', ')}: npm could not install them in ${peersFolder}.`)
  }
  return isThere()
}
