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
  const mine = own && read(own)
  return mine && fits(mine, fallback)
    ? { weights: mine, isOwn: true }
    : { weights: fallback, isOwn: false }
}

/** A file of the learner's may hold anything. */
function read(bytes: Uint8Array): Weights | undefined {
  try {
    return loadSafetensors(bytes)
  } catch {
    return undefined
  }
}

const fits = (given: Weights, wanted: Weights): boolean =>
  Object.entries(wanted).every(([name, { shape }]) => given[name]?.shape.length === shape.length) &&
  Object.keys(given).length === Object.keys(wanted).length

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
