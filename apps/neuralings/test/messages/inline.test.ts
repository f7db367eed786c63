// What the program says stands in the catalogue. Here its sources are searched for sentences that do not.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Code, though it reads like words: what questions are called, what a shell is told. */
const code = ['which editor', 'ready for', 'exec env ']

/** Two words in a row, as no code has them. */
const isSentence = (text: string): boolean =>
  !code.includes(text) && /(?<![\w.$/-])[A-Za-z]{2,}[,:;]? [a-z]{2,}/.test(text)

type Node = { type: string; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The texts of a source: between quotes, between the places of a template, between tags. */
function texts(node: Node): string[] {
  if (node.type.startsWith('Import') || node.type.startsWith('TS')) return []
  const own = ['Literal', 'JSXText'].includes(node.type) ? node.value : undefined
  const part =
    node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : undefined
  const below = Object.values(node).flat().filter(isNode).flatMap(texts)
  return [own, part].filter(text => typeof text === 'string').concat(below)
}

const sentences = (file: string): string[] => {
  const { program } = parseSync(file, readFileSync(join(src, file), 'utf8'))
  return texts(program as unknown as Node).filter(isSentence)
}

/**
 * English for good: what only authors read, what is searched for, names of programs. And the help of the commands: half of
 * what it prints is commander's own (usage, headings, defaults), in columns that it sets and breaks at blanks.
 */
const english = [
  'app/preview.ts',
  'commands/file-commands.ts', // help
  'commands/program.ts', // help
  'course/also-called.ts',
  'session/checking.ts',
  'session/command-name.ts',
  'session/known-editors.ts', // names of programs
  'verdict/explain.ts', // translated with the rest of the verdict
  'verdict/told.ts', // the grader's name for what no test caught
]

test('no sentence stands in the code', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src, exclude: ['messages'] })
    .map(file => file.replaceAll('\\', '/'))
    .filter(
      file =>
        !file.startsWith('messages/') &&
        !english.includes(file) &&
        !file.startsWith('commands/author/'),
    )
  const found = files.flatMap(file => sentences(file).map(text => `${file}: ${text}`))
  expect(found).toEqual([])
})
