// Where Node finds what a file imports. Vite finds more: endings that are left out, `.js` for `.ts`,
// paths with `\`, folders, styles. A file that passes with its help would not run.
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { kindOf } from '../../workspace/disk.ts'

/** The file that is meant; no path for what Node has built in. */
export type Target = { path?: string } | { problem: string }

const loadable = /\.(?:[cm]?[jt]s|json|node|wasm)$/

export function resolveAsNode(source: string, importer: string): Target {
  const url = urlOf(source, importer)
  if (!url) return { problem: missing(source, importer) }
  if (url.protocol !== 'file:') return {}
  const path = fileURLToPath(url)
  const kind = kindOf(path)
  if (kind === 'other') return { problem: `'${source}' is no ordinary file` }
  if (kind !== 'file') return { problem: missing(source, importer) }
  return loadable.test(path) ? { path } : { problem: `Node cannot load a file like '${source}'` }
}

/** Asked of Node itself. Of a path it only makes an address: whether anything is there is for us to see. */
function urlOf(source: string, importer: string): URL | null {
  try {
    return new URL(import.meta.resolve(source, pathToFileURL(importer).href))
  } catch {
    return null
  }
}

function missing(source: string, importer: string): string {
  const name = source.replaceAll('\\', '/')
  const near = [name, `${name}.ts`, name.replace(/\.[cm]?js$/, '.ts'), `${name}/index.ts`]
  const isThere = (path: string) => kindOf(resolve(dirname(importer), path)) === 'file'
  const meant = near.find(path => /^\.\.?\//.test(path) && path !== source && isThere(path))
  return `there is no '${source}' to import${meant ? `: write '${meant}'` : ''}`
}
