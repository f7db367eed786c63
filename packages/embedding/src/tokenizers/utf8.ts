// UTF-8 writes every character of the world in one to four bytes: 'a' in one, 'é' in two, '家' in three, '🏠' in four.
// With 256 tokens, one for each byte, any text can be written. The Web: TextEncoder, TextDecoder.
//
// The first byte says how many follow, each of those brings six bits:
//
//     0xxxxxxx                              up to U+007F
//     110xxxxx 10xxxxxx                     up to U+07FF
//     1110xxxx 10xxxxxx 10xxxxxx            up to U+FFFF
//     11110xxx 10xxxxxx 10xxxxxx 10xxxxxx   up to U+10FFFF
//
// A JavaScript string may hold half of a pair, U+D800 to U+DFFF, which is no character. UTF-8 proper has no place for
// it; here it is written as its number says, in three bytes (known as WTF-8), so that every string comes back.

const replacement = 0xfffd // '�', for bytes that are no character

/**
 * The bytes of a text in UTF-8.
 *
 * @example
 * console.log(toUtf8('a家')) // [ 97, 229, 174, 182 ]
 */
export function toUtf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code, 0))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code, 1), tail(code, 0))
    else bytes.push(0xf0 | (code >> 18), tail(code, 2), tail(code, 1), tail(code, 0))
  }
  return bytes
}

/** A byte with six bits of `code`, with `after` more such bytes to come. */
function tail(code: number, after: number): number {
  return 0x80 | ((code >> (6 * after)) & 0x3f)
}

/**
 * The text that the bytes spell. Bytes that spell no character, such as the first half of one, become '�'.
 *
 * @example
 * console.log(fromUtf8([97, 229, 174, 182]), fromUtf8([97, 229])) // a家 a�
 */
export function fromUtf8(bytes: ArrayLike<number>): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; ) {
    const { code, length } = characterAt(bytes, i)
    parts.push(String.fromCodePoint(code))
    i += length
  }
  return parts.join('')
}

/** The character that starts at byte i, and how many bytes it takes. */
function characterAt(bytes: ArrayLike<number>, i: number): { code: number; length: number } {
  const { wanted, bits, least } = lead(bytes[i])
  let code = bits
  let length = 1
  while (length < wanted && bytes[i + length] >> 6 === 0b10) {
    code = (code << 6) | (bytes[i + length++] & 0x3f)
  }
  const isCharacter = length === wanted && code >= least && code <= 0x10ffff
  return { code: isCharacter ? code : replacement, length }
}

/** What the first byte says: how many bytes there are, its own bits, and the smallest number worth so many bytes. */
function lead(byte: number): { wanted: number; bits: number; least: number } {
  if (byte < 0x80) return { wanted: 1, bits: byte, least: 0 }
  if (byte >> 5 === 0b110) return { wanted: 2, bits: byte & 0x1f, least: 0x80 }
  if (byte >> 4 === 0b1110) return { wanted: 3, bits: byte & 0x0f, least: 0x800 }
  if (byte >> 3 === 0b11110) return { wanted: 4, bits: byte & 0x07, least: 0x10000 }
  return { wanted: 1, bits: replacement, least: 0 } // one that should have followed another
}
