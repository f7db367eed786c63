// Compares a text with its translation: what no language changes must be the same in both. Each rule gives sentences.
import { hasTerm, type Term, termsOf } from './glossary.ts'
import { numbersIn, numbersSpelled } from './numbers.ts'
import { type Outline, outlineOf } from './outline.ts'

/** What is wrong with the translation of a Markdown text. */
export function compareMarkdown(
  english: string,
  translation: string,
  terms: readonly Term[],
): string[] {
  const [source, target] = [outlineOf(english), outlineOf(translation)]
  const blocks = compareBlocks(source, target)
  return [
    ...blocks,
    ...(blocks.length === 0 ? compareCode(source, target) : []),
    ...compareSets('`', source.spans, target.spans),
    ...compareSets('the link ', source.links, target.links),
    ...compareProse(source.prose, target.prose, terms),
    ...(target.prose.includes('**')
      ? [
          'has ** that is no emphasis: a mark such as ” or ？ stands inside it, beside the next word',
        ]
      : []),
  ]
}

/** What is wrong with the translation of a plain text. */
export function compareProse(
  english: string,
  translation: string,
  terms: readonly Term[],
): string[] {
  return [
    ...compareNumbers(english, translation),
    ...termsOf(english, terms)
      .filter(term => !hasTerm(translation, term))
      .map(({ english, words }) => `has no ${words.join(' or ')} for "${english}"`),
    ...halfWidth(translation),
  ]
}

function compareBlocks({ blocks }: Outline, { blocks: translated }: Outline): string[] {
  const at = blocks.findIndex((block, i) => block !== translated[i])
  if (at < 0 && blocks.length === translated.length) return []
  const place = at < 0 ? blocks.length : at
  const [wanted = 'end', got = 'end'] = [blocks[place], translated[place]]
  return [`has another structure: its block ${place + 1} is "${got}", in English it is "${wanted}"`]
}

function compareCode({ code }: Outline, { code: translated }: Outline): string[] {
  return code.flatMap(({ lang, text }, i) => {
    const comment = comments[lang.split(' ')[0]!]
    const same = (text: string) => (comment ? withoutComments(text, comment) : withoutWords(text))
    const other = translated[i]!
    if (lang !== other.lang) return [`has a block of "${other.lang}" that is one of "${lang}"`]
    const [wanted, got] = [same(text), same(other.text)]
    return wanted === got
      ? []
      : [`has other code or another formula in: ${text.split('\n')[0]!.trim()}`]
  })
}

/** What is a comment in a block of code; without any, a block is a formula. */
const comments: Record<string, RegExp> = { ts: /\/\/.*/g, sh: /(?<!\S)#.*/g }

const withoutComments = (code: string, comment: RegExp): string =>
  code.replace(comment, '').replace(/[ \t]+$/gm, '')

/** What of a formula is no word: letters, signs and numbers. The mark behind a word goes with it, and `a` between two. */
const withoutWords = (text: string): string =>
  text.replace(
    /\p{Script=Han}+|[A-Za-z]{2,}[,:;]?|(?<=[a-z]{2} )a(?= [a-z]{2})|[\s，。：；、“”（）]+/gu,
    '',
  )

function compareSets(mark: string, source: string[], target: string[]): string[] {
  const shown = (text: string) => (mark === '`' ? `\`${text}\`` : `${mark}${text}`)
  const lacks = [...new Set(source)].filter(one => !target.includes(one))
  const more = [...new Set(target)].filter(one => !source.includes(one))
  return [
    ...lacks.map(one => `lacks ${shown(one)}`),
    ...more.map(one => `has ${shown(one)}, which the English does not have`),
  ]
}

function compareNumbers(english: string, translation: string): string[] {
  const [source, target] = [english, translation].map(text => numbersIn(withoutPlaces(text)))
  const words = numbersSpelled(english)
  const lacks = [...source].filter(value => !target.has(value))
  const more = [...target].filter(value => !source.has(value) && !words.has(value))
  return [
    ...lacks.map(value => `lacks the number ${value}`),
    ...more.map(value => `has the number ${value}, which the English does not have`),
  ]
}

/** `{1}` is no number. */
const withoutPlaces = (text: string): string => text.replace(/\{\d\}/g, ' ')

/** Between Chinese characters stand Chinese marks. */
function halfWidth(translation: string): string[] {
  const found = /\p{Script=Han}([,;:?!()]|\.(?!\w))(?=[\s\p{Script=Han}]|$)/u.exec(translation)
  return found ? [`has a half-width "${found[1]}" in "${found[0]}"`] : []
}
