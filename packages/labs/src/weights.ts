// The weights that a lab looks at: the learner's own, where a milestone has kept some and they fit; else a small trained
// set that ships with the lab.
import { loadSafetensors, type Tensor } from '@neuralings/tensor'

/** Tensors by PyTorch's names. */
export type Weights = Readonly<Record<string, Tensor>>

export interface Opened {
  weights: Weights
  /** Whether they are the learner's. */
  isOwn: boolean
}

/**
 * `own` is a safetensors file, `shipped` another one as base64. Own weights fit with the names of the shipped ones, and
 * as many dimensions each; how large these are is the learner's.
 */
export function openWeights(own: Uint8Array | undefined, shipped: string): Opened {
  const fallback = loadSafetensors(bytesOf(shipped))
  const mine = ownWeights(own, shapesOf(fallback))
  return mine ? { weights: mine, isOwn: true } : { weights: fallback, isOwn: false }
}

/** Shapes by names. */
export type Shapes = Readonly<Record<string, readonly number[]>>

export const shapesOf = (weights: Weights): Shapes =>
  Object.fromEntries(Object.entries(weights).map(([name, { shape }]) => [name, shape]))

/** What is in the learner's file, if it has just these names, and as many dimensions each. */
export function ownWeights(own: Uint8Array | undefined, wanted: Shapes): Weights | undefined {
  const mine = own && read(own)
  return mine && fits(shapesOf(mine), wanted) ? mine : undefined
}

/** A file of the learner's may hold anything. */
function read(bytes: Uint8Array): Weights | undefined {
  try {
    return loadSafetensors(bytes)
  } catch {
    return undefined
  }
}

const fits = (given: Shapes, wanted: Shapes): boolean =>
  Object.entries(wanted).every(([name, { length }]) => given[name]?.length === length) &&
  Object.keys(given).length === Object.keys(wanted).length

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
