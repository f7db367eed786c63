// The header of a safetensors file as JSON, or rather as the part of JSON that the format allows: one record, from the
// first byte on, that names nothing twice. JSON.parse takes more: of two equal names it keeps the last, where another
// program may keep the first, and so they would read two different models in one file.

/** As many bytes as the format allows for a header. */
const longest = 100_000_000

export function refuse(what: string): never {
  throw new RangeError(`loadSafetensors: ${what}`)
}

export function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x)
}

/** The record that these bytes are the text of. Throws for what the format forbids. */
export function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  if (bytes.length > longest) {
    refuse(`the header is ${bytes.length} bytes long; ${longest} are allowed`)
  }
  let text: string
  let header: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    header = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    refuse('the header is no JSON; is this a safetensors file?')
  }
  if (!isRecord(header)) refuse('the header is no record of tensors')
  if (!text.startsWith('{')) refuse("the header has something before its first '{'")
  checkNotation(text)
  return header
}

/** Throws when a name is there twice in one record, or a whole number is in another notation, such as 1.0 or 4e0. */
function checkNotation(json: string): void {
  const records: Set<string>[] = []
  for (let i = 0; i < json.length; i++) {
    const sign = json[i]
    if (sign === '{') records.push(new Set())
    else if (sign === '}') records.pop()
    else if (sign === '"') {
      const start = i
      i = endOfString(json, start)
      if (isFollowedByColon(json, i))
        checkName(JSON.parse(json.slice(start, i + 1)), records.at(-1)!)
    } else if ('.eE-'.includes(sign) && /\d[.eE]|-0/.test(json.slice(i - 1, i + 2))) {
      refuse(`'${json.slice(i - 1, i + 7)}…' is no whole number in digits`)
    }
  }
}

/** Where the string that begins at `start` has its closing quote. */
function endOfString(json: string, start: number): number {
  let i = start + 1
  while (json[i] !== '"') i += json[i] === '\\' ? 2 : 1
  return i
}

function isFollowedByColon(json: string, i: number): boolean {
  do i++
  while (' \t\n\r'.includes(json[i]))
  return json[i] === ':'
}

function checkName(name: string, before: Set<string>): void {
  if (before.has(name)) refuse(`the header names '${name}' twice`)
  before.add(name)
}
