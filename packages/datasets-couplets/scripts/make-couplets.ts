// Makes assets/couplets.js, once, from two npm packages too large to depend on: chinese-poetry 2.0.1, the Complete Tang
// Poems, and opencc-js 1.4.2, which turns traditional characters into simplified ones. Unpack them and name their folders:
// node scripts/make-couplets.ts <chinese-poetry> <opencc-js>
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requirePieces, writeAsset } from '../../../scripts/write-asset.ts'

const [poetry, opencc] = process.argv.slice(2)
const { Converter } = await import(pathToFileURL(join(opencc, 'dist/esm/t2cn.js')).href)
const simplified: (text: string) => string = Converter({ from: 't', to: 'cn' })

interface Poem {
  paragraphs: string[]
}

/** The poems, in the order of the collection. */
function* poems(): Generator<Poem> {
  const folder = join(poetry, 'dist/quantangshi')
  const number = (name: string) => Number(/\d+/.exec(name))
  const names = readdirSync(folder).filter(name => name.startsWith('poet.tang.'))
  for (const name of names.sort((a, b) => number(a) - number(b)))
    yield* JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

/** The lines of a poem without their marks, where it has four or eight of five characters each. */
function linesOf({ paragraphs }: Poem): string[] {
  const lines = simplified(paragraphs.join(''))
    .split(/[，。？！；]/)
    .filter(Boolean)
  const isRegular = lines.every(line => /^\p{Script=Han}{5}$/u.test(line))
  return isRegular && (lines.length === 4 || lines.length === 8) ? lines : []
}

const couplets = new Set<string>()
for (const poem of poems()) {
  const lines = linesOf(poem)
  for (let i = 0; i < lines.length; i += 2) couplets.add(lines[i] + lines[i + 1])
}
requirePieces([...couplets], 63_480)

const counts = new Map<string, number>()
for (const character of [...couplets].join(''))
  counts.set(character, (counts.get(character) ?? 0) + 1)
const common = new Set(
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 500)
    .map(([c]) => c),
)
const kept = [...couplets].filter(couplet => [...couplet].every(c => common.has(c)))
requirePieces(kept, 4417)

writeAsset(new URL('../assets/couplets.js', import.meta.url), {
  credit:
    'Couplets of the Tang dynasty (618 to 907), by way of chinese-poetry, MIT, (c) 2016 JackeyGao.',
  bytes: Buffer.from(kept.join('\n')),
})
