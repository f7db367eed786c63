// What the program has built in keeps its licences: dist/THIRD-PARTY-NOTICES.txt names every package of which a file was
// bundled, with the licence that it came with.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const head = 'neuralings has these packages built in. Each is under its own licence.\n'

/** Writes the notices beside the bundle. */
export const notices: Plugin = {
  name: 'notices',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const files = Object.keys(metafile!.inputs)
      const packages = Map.groupBy(files, file => folderOf(file))
      packages.delete('') // our own files
      const texts = [...packages].map(([folder, files]) => noticeOf(folder, files)).sort()
      mkdirSync('dist', { recursive: true })
      writeFileSync(
        'dist/THIRD-PARTY-NOTICES.txt',
        [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`),
      )
    })
  },
}

/** The folder of the package that a file belongs to. */
function folderOf(file: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ''
}

function noticeOf(folder: string, bundled: string[]): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|notice)/i.test(file))
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0) texts.push(fromHeaders(manifest, bundled))
  return `${manifest.name} ${manifest.version}, ${manifest.license}\n\n${texts.join('\n\n')}\n`
}

/**
 * For a package that has no copy of its licence: the copyright that its files carry, and the terms of MIT, which are ours too.
 * @throws Error for any other licence.
 */
function fromHeaders({ name, license }: Record<string, string>, bundled: string[]): string {
  if (license !== 'MIT') throw new Error(`${name} comes without its licence, ${license}`)
  const sources = bundled.map(file => readFileSync(file, 'utf8')).join('\n')
  const [copyright] = /Copyright \(c\) .*/.exec(sources) ?? [`Copyright (c) the authors of ${name}`]
  const [, terms] = readFileSync('../../LICENSE', 'utf8').split(/^Copyright.*\n/m)
  return `MIT License\n\n${copyright}\n${terms!.trimEnd()}`
}
