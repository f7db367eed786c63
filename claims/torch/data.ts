// node claims/torch/data.ts FOLDER: writes the data of our claims where train.py reads it. What a claim draws from a seed
// is drawn in the same way.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dates, moons, wordGrammar } from '@neuralings/datasets'
import { loadDigits } from '@neuralings/datasets/digits'
import { iris } from '@neuralings/datasets/iris'
import { loadNames } from '@neuralings/datasets/names'
import { loadNovel } from '@neuralings/datasets/novel'
import { loadSpeeches } from '@neuralings/datasets/speeches'
import { augment } from '@neuralings/nn-cnn'
import type { Batch } from '@neuralings/optim'
import { createRng, type Rng, reshape } from '@neuralings/tensor'
import { kinds, sentencesOf } from '../claims/speeches.ts'
import { drawRows } from '../recall.ts'

const [folder = 'torch-data'] = process.argv.slice(2)

function write(name: string, content: string | NodeJS.ArrayBufferView): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const tables = (sets: Batch[]) =>
  JSON.stringify(sets.map(({ x, y }) => ({ x: x.toArray(), y: y.toArray() })))

const [digits, allNames] = [await loadDigits(), await loadNames()]
for (const [name, { images, labels }] of Object.entries(digits)) {
  write(`${name}-images`, images.data)
  write(`${name}-labels`, labels.data)
}
const sentences = (await loadSpeeches()).flatMap(({ text }) => sentencesOf(text))
const { analogies } = wordGrammar({ n: 1, rng: createRng(1) })
write('iris.json', tables([iris()]))
write('analogies.json', JSON.stringify(analogies.map(({ a, b, c, d }) => [a, b, c, d])))
write('speeches.txt', sentences.map(words => words.join(' ')).join('\n'))
write('kinds.json', JSON.stringify(kinds))
write('novel.txt', (await loadNovel()).map(({ text }) => text).join('\n\n'))

/** What the claims draw from their seeds before all else. */
const drawn: Record<string, (rng: Rng) => string | NodeJS.ArrayBufferView> = {
  'moons.json': rng => tables([moons({ n: 200, rng }), moons({ n: 200, rng })]),
  'moved-images': rng =>
    augment(reshape(digits.test.images, [-1, 1, 28, 28]), { shift: 3, rng }).data,
  'grammar.txt': rng => wordGrammar({ n: 10_000, rng }).sentences.join('\n'),
  'recall.json': rng => tables(drawRows(rng)),
  'dates.tsv': rng =>
    dates({ n: 10_000, rng })
      .map(({ text, iso }) => `${text}\t${iso}`)
      .join('\n'),
  'names.txt': rng => rng.shuffle(allNames).join('\n'),
}
for (const seed of [1, 2, 3]) {
  for (const [name, draw] of Object.entries(drawn)) write(`${seed}/${name}`, draw(createRng(seed)))
}
