// An operation and its gradient are found under the same name: the files of `ops` are called as those of tensor are.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/** The file that each export comes from. */
function filesOf(index: string): Record<string, string> {
  const text = readFileSync(new URL(index, import.meta.url), 'utf8')
  const exports = [...text.matchAll(/^export \{ (.+) \} from '(.+)'$/gm)]
  return Object.fromEntries(
    exports.flatMap(([, names, file]) => names.split(', ').map(name => [name, file])),
  )
}

test('every operation stands in the file that tensor has it in', () => {
  const tensor = filesOf('../../tensor/src/index.ts')
  const all = Object.entries(filesOf('../src/index.ts'))
  const ops = all.filter(([, file]) => file.startsWith('./ops/'))
  expect(ops.length).toBeGreaterThan(60)
  const files = (of: [string, string][]) => of.map(([name, file]) => [name, basename(file)])
  expect(files(ops)).toEqual(files(ops.map(([name]) => [name, tensor[name] ?? 'nowhere'])))
})
