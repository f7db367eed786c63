// The files that tell GPT-2's tokenizer, in both forms that they come in, read into merges of bytes. Bytes are no letters,
// so each form has a way of its own to write them:
//
//   vocab.json and merges.txt   a letter for each byte that can be seen: those of Latin-1 stand for themselves, the other 68
//                               get the letters from U+0100 on, in order; so a space is Ġ, and ' the' is Ġthe
//   ranks, as tiktoken has them a line for each token: its bytes in base64, then its id; 'IHRoZQ== 262' is ' the'

import { described, refuse } from '@neuralings/tensor'
import { byteCount, type Merge, mergeAll, pairKey } from './merges.ts'

/** What a tokenizer is made of: merges of bytes; the id in the file of each byte and of each merge; and whole texts with ids. */
export interface BytePairs {
  merges: readonly Merge[]
  ids: readonly number[]
  specials: ReadonlyMap<string, number>
}

const bytes = Array.from({ length: byteCount }, (_, byte) => byte)
const isSeen = (byte: number) =>
  (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte <= 0xff && byte !== 0xad)
const hidden = bytes.filter(byte => !isSeen(byte))

/** The letter that stands for each byte. */
const letters = bytes.map(byte =>
  String.fromCodePoint(isSeen(byte) ? byte : byteCount + hidden.indexOf(byte)),
)

/**
 * Reads the texts of vocab.json, token → id, and of merges.txt, two tokens a line in the order in which they were learnt.
 * What is in the vocabulary and no merge makes is a special. Throws when the two do not fit.
 */
export function readVocabulary({ vocab, merges }: { vocab: string; merges: string }): BytePairs {
  const idOf = parseVocabulary(vocab)
  const own = new Map(letters.map((letter, byte) => [letter, byte]))
  const pairs = linesOf(merges, 'merges').map(([line, at]): Merge => {
    const [left, right, ...more] = line.split(' ')
    const [a, b, made] = [own.get(left), own.get(right), left + right]
    const isMerge = a !== undefined && b !== undefined && more.length === 0 && !own.has(made)
    if (!isMerge) refuseFile(`line ${at} of merges joins no two tokens to a new one: '${line}'`)
    own.set(made, own.size)
    return [a, b]
  })
  const ids = Array.from(own.keys(), token => {
    const id = idOf.get(token)
    return id ?? refuseFile(`vocab has no id for '${token}', which merges has`)
  })
  const specials = new Map([...idOf].filter(([token]) => !own.has(token)))
  return { merges: pairs, ids, specials }
}

function parseVocabulary(vocab: string): Map<string, number> {
  const entries = Object.entries(parseRecord(vocab))
  for (const [token, id] of entries) {
    if (isId(id)) continue
    refuseFile(`vocab gives '${token}' the id ${described(id)}; ids are whole numbers from 0`)
  }
  const idOf = new Map(entries as [string, number][])
  const count = new Set(idOf.values()).size
  if (count < idOf.size) refuseFile(`vocab has ${idOf.size} tokens, but only ${count} ids`)
  return idOf
}

function parseRecord(vocab: string): object {
  const record = parseJson(vocab)
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
  return refuseFile(`expected vocab to be a record of ids, got ${described(record)}`)
}

function parseJson(vocab: string): unknown {
  try {
    return JSON.parse(vocab)
  } catch {
    return refuseFile('vocab is no JSON; give the text of vocab.json')
  }
}

/**
 * Reads ranks in tiktoken's form. A merge is not written there: it is the last one that spells the token with the ranks
 * before it. The special <|endoftext|> has the id behind them all. Throws when a token has no such merge.
 */
export function readRanks(ranks: string): BytePairs {
  const tokens = linesOf(ranks, 'ranks').map(readRank)
  const singles = new Map(
    tokens.flatMap(({ bytes, id }) => (bytes.length === 1 ? [[bytes[0], id]] : [])),
  )
  const ids = bytes.map(
    byte => singles.get(byte) ?? refuseFile(`ranks has no token for byte ${byte}`),
  )
  const merges: Merge[] = []
  const merged = new Map<number, number>()
  const inOrder = tokens.filter(({ bytes }) => bytes.length > 1).sort((a, b) => a.id - b.id)
  for (const { bytes, id, line } of inOrder) {
    const parts = mergeAll(bytes, merged)
    if (parts.length !== 2) refuseFile(`'${line}' in ranks is not made of two tokens before it`)
    merged.set(pairKey(parts[0], parts[1]), ids.length)
    merges.push([parts[0], parts[1]])
    ids.push(id)
  }
  return { merges, ids, specials: new Map([[endOfText, tokens.length]]) }
}

/** What stands between the texts that GPT-2 was trained on. */
const endOfText = '<|endoftext|>'

function readRank([line, at]: [string, number]): { bytes: number[]; id: number; line: string } {
  const [base64, id] = line.split(' ')
  if (
    !isId(Number(id ?? Number.NaN)) ||
    !/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2,3}=*)?$/.test(base64)
  )
    refuseFile(`line ${at} of ranks is no token in base64 and its id: '${line}'`)
  return { bytes: Array.from(atob(base64), letter => letter.charCodeAt(0)), id: Number(id), line }
}

function isId(id: unknown): id is number {
  return Number.isSafeInteger(id) && Number(id) >= 0
}

/** The lines of a file with their numbers, but for empty ones and a first one that tells the version. */
function linesOf(text: string, name: string): [string, number][] {
  if (typeof text !== 'string') refuse('GPT2Tokenizer', `${name} to be a text`, text)
  const lines = text.split(/\r?\n/).map((line, i): [string, number] => [line, i + 1])
  return lines.filter(([line, at]) => line !== '' && !(at === 1 && line.startsWith('#version')))
}

function refuseFile(what: string): never {
  throw new RangeError(`GPT2Tokenizer: ${what}`)
}
