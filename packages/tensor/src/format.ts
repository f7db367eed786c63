// Prints a tensor nearly as PyTorch does: columns aligned, four decimals, big tensors cut in the middle.
// Numbers are written with an exponent when some would otherwise lose their digits.

import { dtypeOf, type TypedArray } from './dtype.ts'
import { type Shape, sizeOf } from './shape.ts'

/** An array, and the way it is walked: what a tensor is made of. */
interface Strided {
  data: TypedArray
  shape: Shape
  strides: Shape
  offset: number
}

/** Beyond this many numbers only the ends of each dimension are shown. */
const threshold = 1000
const ends = 3

type Writer = (value: number) => string

/** The text of a tensor: `tensor([1.0000, 2.5000])`. The dtype is named unless it is float32. */
export function format(x: Strided): string {
  const [size, dtype] = [sizeOf(x.shape), dtypeOf(x.data)]
  const cut = size > threshold
  const positions = shownPositions(x, cut)
  const values = positions.map(position => x.data[position])
  const write = writer(values, dtype === 'int32')
  const shape = size === 0 && x.shape.length > 1 ? `, shape=[${x.shape}]` : ''
  const kind = dtype === 'float32' ? '' : `, dtype=${dtype}`
  return `tensor(${nest(x, { write, cut, depth: 0, position: x.offset })}${shape}${kind})`
}

/** The indices shown along a dimension; -1 stands for the gap. */
function shownIndices(length: number, cut: boolean): number[] {
  const all = Array.from({ length: Math.min(length, cut ? 2 * ends : length) }, (_, i) => i)
  if (!cut || length <= 2 * ends) return all
  return [...all.slice(0, ends), -1, ...all.slice(0, ends).map(i => length - ends + i)]
}

function shownPositions(x: Strided, cut: boolean): number[] {
  let positions = [x.offset]
  for (const [d, length] of x.shape.entries()) {
    const steps = shownIndices(length, cut)
      .filter(i => i >= 0)
      .map(i => i * x.strides[d])
    positions = positions.flatMap(position => steps.map(step => position + step))
  }
  return positions
}

interface Place {
  write: Writer
  cut: boolean
  depth: number
  position: number
}

function nest(x: Strided, { write, cut, depth, position }: Place): string {
  if (depth === x.shape.length) return write(x.data[position])
  const parts = shownIndices(x.shape[depth], cut).map(i =>
    i < 0
      ? '...'
      : nest(x, { write, cut, depth: depth + 1, position: position + i * x.strides[depth] }),
  )
  const inner = x.shape.length - depth - 1
  const indent = ' '.repeat('tensor('.length + depth + 1)
  const separator = inner === 0 ? ', ' : `,${'\n'.repeat(inner)}${indent}`
  return `[${parts.join(separator)}]`
}

/** How to write every number in the same width: whole, with four decimals, or with an exponent. */
function writer(values: readonly number[], integers: boolean): Writer {
  const plain = digits(values, integers)
  const width = values.reduce((most, value) => Math.max(most, plain(value).length), 0)
  return value => plain(value).padStart(width)
}

function digits(values: readonly number[], integers: boolean): Writer {
  if (integers) return String
  const sizes = values.map(Math.abs).filter(size => size > 0 && size < Infinity)
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity)
  const largest = sizes.reduce((a, b) => Math.max(a, b), -Infinity)
  const exponent = largest / smallest > 1e3 || largest > 1e8 || smallest < 1e-4
  const whole = sizes.every(Number.isInteger) && !(largest > 1e8)
  return value => {
    if (Number.isNaN(value)) return 'nan'
    if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
    if (whole) return `${value}.`
    return exponent ? scientific(value) : value.toFixed(4)
  }
}

/** 1.5e-7 → 1.5000e-07, as PyTorch writes it. */
function scientific(value: number): string {
  return value.toExponential(4).replace(/e([+-])(\d)$/, 'e$10$2')
}
