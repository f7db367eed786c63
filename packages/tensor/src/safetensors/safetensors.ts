// Tensors as bytes, to keep in a file: safetensors, the format of Hugging Face. A model trained here opens in PyTorch,
// and one from there opens here. (PyTorch: save_file and load_file of the package safetensors.) The bytes are
//
//   8 bytes      the length of the header, lowest byte first
//   the header   {"weight":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}, …} as JSON
//   the data     the numbers of one tensor after the other, row-major; no byte is left over or used twice

import { inOrder } from '../copies.ts'
import { unset } from '../create.ts'
import { requireOptions, requireTensor } from '../guards/arguments.ts'
import { described, refuse } from '../guards/described.ts'
import { isTensor, type Tensor } from '../tensor.ts'
import { type Entry, isWellFormed, notes, prefix, readHeader, writeHeader } from './header.ts'
import { written } from './number-formats.ts'

type Tensors = Readonly<Record<string, Tensor>>
type Texts = Readonly<Record<string, string>>

/**
 * The bytes of a safetensors file with these tensors, in their order, each in its dtype. `metadata` are texts about
 * the file, for other programs. Throws unless all are tensors, and all metadata texts.
 *
 * @example
 * const bytes = saveSafetensors({ bias: tensor([0.5]) })
 * console.log(new TextDecoder().decode(bytes.subarray(8, -4)))
 * // {"bias":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}
 */
export function saveSafetensors(
  record: Tensors,
  options: { metadata?: Texts } = {},
): Uint8Array<ArrayBuffer> {
  checkTensors(record)
  const { metadata } = requireOptions(options, 'saveSafetensors', ['metadata'])
  const { entries, size } = layOut(record)
  const header = writeHeader(
    metadata !== undefined ? { [notes]: checkTexts(metadata), ...entries } : entries,
  )
  const start = prefix + header.length
  const bytes = new Uint8Array(start + size)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(0, BigInt(header.length), true)
  bytes.set(header, prefix)
  for (const [name, x] of Object.entries(record)) {
    const { data } = inOrder(x, 'saveSafetensors')
    const { write } = written[x.dtype]
    const at = start + entries[name].data_offsets[0]
    for (let i = 0; i < data.length; i++) write(view, at + i * data.BYTES_PER_ELEMENT, data[i])
  }
  return bytes
}

/**
 * A place for each tensor, one behind the other. The widest numbers come first: so every number lies at a multiple of
 * its size, where other programs can use it as it is. The header keeps the order of the record.
 */
function layOut(record: Tensors): { entries: Record<string, Entry>; size: number } {
  const widestFirst = Object.entries(record).sort(
    ([, x], [, y]) => y.data.BYTES_PER_ELEMENT - x.data.BYTES_PER_ELEMENT,
  )
  const ends = new Map<string, number>()
  let end = 0
  for (const [name, x] of widestFirst) ends.set(name, (end += bytesOf(x)))
  const entries = Object.entries(record).map(([name, x]): [string, Entry] => {
    const last = ends.get(name)!
    const data_offsets = [last - bytesOf(x), last] as const
    return [name, { dtype: written[x.dtype].name, shape: x.shape, data_offsets }]
  })
  return { entries: Object.fromEntries(entries), size: end }
}

function bytesOf({ size, data }: Tensor): number {
  return size * data.BYTES_PER_ELEMENT
}

function checkTensors(record: Tensors): void {
  const op = 'saveSafetensors'
  const isRecord = typeof record === 'object' && record !== null && !(Symbol.iterator in record)
  if (!isRecord || isTensor(record)) {
    refuse(op, 'a record of tensors, such as { weight }', record)
  }
  for (const [name, x] of Object.entries(record)) {
    requireTensor(x, op, `a tensor as '${name}'`)
    if (name === notes) throw new TypeError(`${op}: the name '${notes}' is taken; choose another`)
    if (!isWellFormed(name)) {
      throw new TypeError(`${op}: expected names of whole characters, got ${JSON.stringify(name)}`)
    }
  }
}

function checkTexts(metadata: Texts): Texts {
  if (typeof metadata !== 'object' || metadata === null || Symbol.iterator in metadata) {
    throw new TypeError(`saveSafetensors: metadata is texts by name, got ${described(metadata)}`)
  }
  for (const [name, text] of Object.entries(metadata)) {
    if (isWellFormed(name) && isWellFormed(text)) continue
    throw new TypeError(`saveSafetensors: metadata is text, got ${described(text)} for '${name}'`)
  }
  return metadata
}

/**
 * The tensors of a safetensors file, by name and in its order (but names that are whole numbers come first, as in every
 * object of JavaScript). F64, F32 and I32 are what they were; F16 and BF16 become float32; I64, U8 and BOOL become int32.
 * Throws when the file is cut off, its header does not add up or has what the format forbids, such as a name twice, and
 * for an I64 that int32 cannot hold. The metadata is not given.
 *
 * @example
 * const { weight } = loadSafetensors(saveSafetensors({ weight: tensor([[1, 2], [3, 4]]) }))
 * console.log(weight.toArray()) // [ [ 1, 2 ], [ 3, 4 ] ]
 */
export function loadSafetensors(bytes: Uint8Array): Record<string, Tensor> {
  if (!(bytes instanceof Uint8Array)) {
    refuse('loadSafetensors', "the file's bytes as a Uint8Array", bytes)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Object.fromEntries(
    readHeader(bytes).map(({ name, shape, format, start }) => {
      const x = unset(shape, { dtype: format.dtype, op: 'loadSafetensors' })
      const { data } = x
      for (let i = 0; i < data.length; i++) {
        const number = format.read(view, start + i * format.bytes)
        data[i] = number
        if (format.dtype !== 'int32' || data[i] === number) continue
        throw new RangeError(
          `loadSafetensors: '${name}' holds ${number}, which does not fit into int32`,
        )
      }
      return [name, x]
    }),
  )
}
