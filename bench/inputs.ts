// The numbers that everybody works on: the same in every implementation, and in worker.py, which has the twin.

import type { GPTItem } from './kinds.ts'

/** `length` numbers in [−scale, scale) that look random: a hash of their place and the seed. */
export function fill(length: number, seed: number, scale = 1): Float32Array {
  const numbers = new Float32Array(length)
  for (let i = 0; i < length; i++) numbers[i] = (hash(i + seed * 7919) / 2 ** 31 - 1) * scale
  return numbers
}

/** A whole number from 0 to 2³² − 1. */
function hash(x: number): number {
  let h = Math.imul(x, 2654435761)
  h = Math.imul(h ^ (h >>> 15), 2246822519)
  return (h ^ (h >>> 13)) >>> 0
}

/** `length` whole numbers from 0 to below − 1. */
export function integers(length: number, seed: number, below: number): Int32Array {
  const place = (x: number) => Math.min(below - 1, Math.floor(((x + 1) / 2) * below))
  return Int32Array.from(fill(length, seed), place)
}

/** [length, classes]: in each row a single 1, at the label. */
export function oneHot(labels: Int32Array, classes: number): Float32Array {
  const rows = new Float32Array(labels.length * classes)
  labels.forEach((label, i) => {
    rows[i * classes + label] = 1
  })
  return rows
}

/** One linear layer: `w` is [inputs, outputs], `b` is [outputs]. */
export interface Layer {
  inputs: number
  outputs: number
  w: Float32Array
  b: Float32Array
}

/** The layers of 784-128-10 before the first step. */
export function mlpLayers(): Layer[] {
  const sizes = [784, 128, 10]
  return sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i]
    const w = fill(inputs * outputs, 10 + i, 1 / Math.sqrt(inputs))
    return { inputs, outputs, w, b: new Float32Array(outputs) }
  })
}

export interface Parameter {
  shape: number[]
  data: Float32Array
}

/** The parameters of a GPT before the first step, with GPT-2's names: what multiplies is [in, out]. */
export function gptParameters({ layers, embedDim, context, vocabSize }: GPTItem) {
  const parameters: Record<string, Parameter> = {}
  let seed = 40
  const weight = (name: string, shape: [number, number]) => {
    const data = fill(shape[0] * shape[1], seed++, 1 / Math.sqrt(embedDim))
    parameters[`${name}.weight`] = { shape, data }
  }
  const constant = (name: string, size: number, value: number) => {
    parameters[name] = { shape: [size], data: new Float32Array(size).fill(value) }
  }
  const norm = (name: string) => {
    constant(`${name}.weight`, embedDim, 1)
    constant(`${name}.bias`, embedDim, 0)
  }
  const linear = (name: string, shape: [number, number]) => {
    weight(name, shape)
    constant(`${name}.bias`, shape[1], 0)
  }
  weight('wte', [vocabSize, embedDim])
  weight('wpe', [context, embedDim])
  for (let i = 0; i < layers; i++) {
    norm(`h.${i}.ln_1`)
    linear(`h.${i}.attn.c_attn`, [embedDim, 3 * embedDim])
    linear(`h.${i}.attn.c_proj`, [embedDim, embedDim])
    norm(`h.${i}.ln_2`)
    linear(`h.${i}.mlp.c_fc`, [embedDim, 4 * embedDim])
    linear(`h.${i}.mlp.c_proj`, [4 * embedDim, embedDim])
  }
  norm('ln_f')
  return parameters
}

/** [length, length]: what is added to scores so that nobody looks ahead. */
export function aheadOf(length: number): Float32Array {
  return Float32Array.from({ length: length * length }, (_, i) =>
    i % length > Math.floor(i / length) ? -1e9 : 0,
  )
}

/** LeNet-5 before the first step: two convolutions of 5 × 5, `w` [outputs, inputs, 5, 5], then three linear layers. */
export function lenetLayers(): { convolutions: Layer[]; linear: Layer[] } {
  const make = (sizes: number[][], { seed, area }: { seed: number; area: number }) =>
    sizes.map(([inputs, outputs], i) => {
      const count = inputs * area
      const w = fill(count * outputs, seed + i, 1 / Math.sqrt(count))
      return { inputs, outputs, w, b: new Float32Array(outputs) }
    })
  return {
    convolutions: make([[1, 6], [6, 16]], { seed: 20, area: 25 }), // biome-ignore format: a table
    linear: make([[400, 120], [120, 84], [84, 10]], { seed: 30, area: 1 }), // biome-ignore format: a table
  }
}

/** Two half circles that reach into each other, with labels −1 and 1. */
export function moons(points: number): { x: [number, number]; label: number }[] {
  const half = points / 2
  return Array.from({ length: points }, (_, i) => {
    const angle = (Math.PI * (i % half)) / (half - 1)
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return i < half ? { x: [x, y], label: -1 } : { x: [1 - x, 0.5 - y], label: 1 }
  })
}

/** What a result is checked by: the sum of its absolute values. */
export function absSum(numbers: Iterable<number>): number {
  let sum = 0
  for (const x of numbers) sum += Math.abs(x)
  return sum
}
