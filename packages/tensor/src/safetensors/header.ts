// The header of a safetensors file: which tensors it holds, and where. A file may come from anywhere, so everything that
// can be wrong with it is found here, before a single number is read.

import { type Shape, sizeOf } from '../shape.ts'
import { isRecord, parseHeader, refuse } from './header-json.ts'
import { formats, type NumberFormat } from './number-formats.ts'

/** What the header says of one tensor. `data_offsets` are the bytes from where to where, counted from the data's start. */
export interface Entry {
  dtype: string
  shape: Shape
  data_offsets: readonly [start: number, end: number]
}

/** A tensor that was found, and where in the file its numbers start. */
export interface Found {
  name: string
  shape: Shape
  format: NumberFormat
  start: number
}

/** The name that no tensor may have: texts about the file are kept there. */
export const notes = '__metadata__'

/** The first bytes of a file, which say how long the header is. */
export const prefix = 8

/** The header as bytes, filled up with spaces to a multiple of 8, so that the data begins at one. */
export function writeHeader(header: Readonly<Record<string, unknown>>): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(Math.ceil(text.length / 8) * 8).fill(' '.charCodeAt(0))
  bytes.set(text)
  return bytes
}

/** The tensors of a file in the order of its header. Throws when anything about them does not add up. */
export function readHeader(bytes: Uint8Array): Found[] {
  const left = bytes.length - prefix
  if (left < 0) refuse(`expected at least ${prefix} bytes, got ${bytes.length}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = Number(view.getBigUint64(0, true))
  if (length > left) {
    refuse(`the header is ${length} bytes long, but only ${left} follow; is the file complete?`)
  }
  const header = Object.entries(parseHeader(bytes.subarray(prefix, prefix + length)))
  const entries = header.filter(([name, entry]) => !areNotes(name, entry)).map(checkEntry)
  checkOffsets(entries, left - length)
  return entries.map(([name, { dtype, shape, data_offsets }]) => {
    const start = prefix + length + data_offsets[0]
    return { name, shape, format: formats[dtype], start }
  })
}

/** Whether an entry is the texts about the file, which are texts by name and nothing else. */
function areNotes(name: string, entry: unknown): boolean {
  if (!isWellFormed(name)) refuse(`the header has a name that is no text: ${JSON.stringify(name)}`)
  if (name !== notes) return false
  const texts: unknown[] = isRecord(entry) ? Object.entries(entry).flat() : [entry]
  if (texts.every(isWellFormed)) return true
  refuse(`${notes} is to hold texts by name, got ${JSON.stringify(entry)}`)
}

/** Half of a pair that stands for one character (a surrogate alone) has no place in UTF-8. */
export function isWellFormed(text: unknown): boolean {
  return typeof text === 'string' && !/\p{Surrogate}/u.test(text)
}

function isListOfSizes(x: unknown): x is number[] {
  return Array.isArray(x) && x.every(each => Number.isSafeInteger(each) && each >= 0)
}

/** The dtype is known, the shape is one, and the offsets span as many bytes as it takes. */
function checkEntry([name, entry]: [string, unknown]): [string, Entry] {
  const { dtype, shape, data_offsets: offsets } = isRecord(entry) ? entry : {}
  if (typeof dtype !== 'string' || !Object.hasOwn(formats, dtype)) {
    const known = Object.keys(formats).join(', ')
    refuse(`'${name}' is of dtype ${JSON.stringify(dtype)}; ${known} can be read`)
  }
  if (!isListOfSizes(shape)) {
    refuse(`'${name}' has ${JSON.stringify(shape)} for a shape; expected whole numbers ≥ 0`)
  }
  if (!isListOfSizes(offsets) || offsets.length !== 2) {
    refuse(`'${name}' has ${JSON.stringify(offsets)} for offsets; expected its start and its end`)
  }
  const [start, end] = offsets
  const wanted = sizeOf(shape) * formats[dtype].bytes
  if (end - start !== wanted) {
    refuse(
      `'${name}' of shape [${shape}] takes ${wanted} bytes in ${dtype}, but has ${end - start}`,
    )
  }
  return [name, { dtype, shape, data_offsets: [start, end] }]
}

/** Sorted by where they start, the tensors fill the data without a gap and without overlapping. */
function checkOffsets(entries: readonly [string, Entry][], length: number): void {
  let next = 0
  for (const [name, { data_offsets }] of entries.toSorted(byOffset)) {
    const [start, end] = data_offsets
    if (end > length) refuse(`'${name}' ends at byte ${end} of the data, which has only ${length}`)
    if (start > next) refuse(`bytes ${next} to ${start} of the data belong to no tensor`)
    if (start < next) refuse(`'${name}' begins at byte ${start} of the data, inside another tensor`)
    next = end
  }
  if (next < length) refuse(`bytes ${next} to ${length} of the data belong to no tensor`)
}

function byOffset(
  [, { data_offsets: a }]: [string, Entry],
  [, { data_offsets: b }]: [string, Entry],
) {
  return a[0] - b[0] || a[1] - b[1]
}
