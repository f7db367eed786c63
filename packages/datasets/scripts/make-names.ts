// Makes assets/names.js, part of the build: takes the names out of the data files of two npm packages, whose programs are
// not needed, and packs them small.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { requirePieces, writeAsset } from '../../../scripts/write-asset.ts'

const { resolve } = createRequire(import.meta.url)

function read(sex: string): string[] {
  const file = resolve(`@stdlib/datasets-${sex}-first-names-en/data/names.json`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const all = ['female', 'male'].flatMap(read).map(name => name.toLowerCase())
const names = [...new Set(all)].filter(name => /^[a-z]+$/.test(name)).sort()
requirePieces(names, 8403)

writeAsset(new URL('../assets/names.js', import.meta.url), {
  credit: 'First names: Moby Word II, Grady Ward, public domain.',
  bytes: Buffer.from(names.join('\n')),
})
