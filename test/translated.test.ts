// The READMEs in Chinese say what those in English say. Both have the same sections, and a section the same code, links
// and numbers; under its heading stands which English text it was written from, so that it is known which part is old.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { lexer } from '../packages/lesson-kit/src/check/lexer.ts'
import { compareMarkdown } from '../packages/lesson-kit/src/check/translation/compare.ts'
import { readGlossary, type Term } from '../packages/lesson-kit/src/check/translation/glossary.ts'
import { hashOf, readSidecar, sidecarPath } from '../packages/lesson-kit/src/translation/sidecar.ts'
import { home, lessonTable } from './support/texts.ts'

const texts = ['README.md', 'CONTRIBUTING.md', 'apps/neuralings/README.md']
/** Terms of the glossary that are something else here: Node is a program, a kernel is one of WebAssembly. */
const others = ['node', 'kernel']
const read = (path: string) => readFileSync(join(home, path), 'utf8')
const chinese = (path: string) => sidecarPath(path, 'zh-CN')

interface Section {
  heading: string
  depth: number
  /** All of it, its heading and what lies under it. */
  text: string
  /** The stamp under its heading. */
  from: string | null
}

/** A text parted at its headings. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = []
  for (const token of lexer(text)) {
    if (token.type === 'heading')
      sections.push({ heading: token.text, depth: token.depth, text: '', from: null })
    sections.at(-1)!.text += token.raw
  }
  return sections.map(section => {
    const [heading, ...rest] = section.text.split(/(?<=\n\n)/)
    const { text, from } = readSidecar(rest.join(''))
    return { ...section, text: heading + text, from }
  })
}

/** What is wrong with a Chinese text, each fault with the section that has it. */
function faultsIn(english: string, translation: string, terms: readonly Term[]): string[] {
  const [source, target] = [sectionsOf(english), sectionsOf(translation)]
  const levels = (sections: Section[]) => sections.map(({ depth }) => '#'.repeat(depth)).join(' ')
  if (levels(source) !== levels(target))
    return [`has the headings ${levels(target)}, in English they are ${levels(source)}`]
  return source.flatMap((section, i) =>
    faultsOf(section, target[i]!, terms).map(fault => `"${target[i]!.heading}" ${fault}`),
  )
}

function faultsOf(english: Section, { text, from }: Section, terms: readonly Term[]): string[] {
  const today = hashOf(english.text.replace(lessonTable, ''))
  const stamp = `<!-- from ${today} -->`
  const old = `is older than "${english.heading}": read both, mend it, then put ${stamp} under its heading`
  const [source, target] = [english.text, text].map(text => text.replaceAll('.zh-CN.md)', '.md)'))
  return [...(from === today ? [] : [old]), ...compareMarkdown(source!, target!, terms)]
}

test.each(texts)('%s says the same in Chinese', path => {
  const terms = readGlossary(home, 'zh-CN').filter(({ english }) => !others.includes(english))
  expect(faultsIn(read(path), read(chinese(path)), terms)).toEqual([])
})

test.each(texts)('%s and its Chinese lead to each other, and to texts in their language', path => {
  const linksOf = (text: string) =>
    [...text.matchAll(/\]\(([^):]+\.md)\)/g)].map(([, link]) => link!)
  const own = path.split('/').at(-1)!
  const [toChinese] = linksOf(read(path))
  const [toEnglish, ...others] = linksOf(read(chinese(path)))
  expect([toChinese, toEnglish]).toEqual([chinese(own), own])
  const inEnglish = others.filter(link => existsSync(join(home, dirname(path), chinese(link))))
  expect(inEnglish, 'these have a Chinese text').toEqual([])
})
