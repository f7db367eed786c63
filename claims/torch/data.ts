// node claims/torch/data.ts FOLDER: writes the data of our claims where train.py reads it.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDigits } from '@neuralings/datasets/digits'
import { loadNames } from '@neuralings/datasets/names'
import { loadNovel } from '@neuralings/datasets/novel'

const [folder = 'torch-data'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const write = (name: string, content: string | NodeJS.ArrayBufferView) =>
  writeFileSync(join(folder, name), content)

for (const [name, { images, labels }] of Object.entries(await loadDigits())) {
  write(`${name}-images`, images.data)
  write(`${name}-labels`, labels.data)
}
write('names.txt', (await loadNames()).join('\n'))
write('novel.txt', (await loadNovel()).map(({ text }) => text).join('\n\n'))
