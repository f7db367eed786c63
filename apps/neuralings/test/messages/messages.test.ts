// The catalogue: both languages say everything, and each in its own words.
import { expect, test } from 'vitest'
import { messagesOf } from '../../src/messages/messages.ts'

type Catalogue = { [key: string]: unknown }

/** Every message by its path; of one with something in it, what it says with examples in their places. */
function all(catalogue: Catalogue, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}${key}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') return [[at, said(value as (...given: unknown[]) => string)]]
    return all(value as Catalogue, `${at}.`)
  })
}

/** Numbers, texts and lists are all given as `7`, which is each of them well enough. */
function said(message: (...given: unknown[]) => string): string {
  const given = Object.assign(['7'], { toFixed: () => '7', toLocaleString: () => '7' })
  return message(...Array.from({ length: message.length }, () => given))
}

const [english, chinese] = [all(messagesOf('en')), all(messagesOf('zh-CN'))]

test('both have the same messages', () => {
  expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path))
})

// `English / 中文` is the key that changes the language; the rest are signs.
test('the Chinese ones are Chinese', () => {
  const foreign = chinese.filter(
    ([, text]) => /[a-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text),
  )
  expect(foreign).toEqual([])
})

test('the English ones are English', () => {
  const foreign = english.filter(([path]) => path !== 'help.everywhere.language')
  expect(foreign.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([])
})

test('Chinese marks between Chinese words', () => {
  const half = chinese.filter(([, text]) =>
    /\p{Script=Han}[,;:?!](\s|\p{Script=Han}|$)/u.test(text),
  )
  expect(half).toEqual([])
})

test('what goes into a message comes out of it', () => {
  const held = (messages: [string, string][]) =>
    messages.filter(([, text]) => text.includes('7')).map(([path]) => path)
  expect(held(chinese)).toEqual(held(english))
})
