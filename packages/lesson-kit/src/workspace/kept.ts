// What a milestone has learnt, as it is kept in the workspace. The checkpoint, from which its training goes on, is a file
// of ours; the weights are a safetensors file beside the learner's, which labs and PyTorch open. Each is written whole
// or not at all.
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import * as v from 'valibot'
import type { Exercise } from '../format/manifest.ts'
import type { Checkpoint } from '../grader/grader.ts'
import { putAside, readBytes, writeFile } from './disk.ts'
import { checkpointFile, requireWorkspace } from './layout.ts'

const kept = v.object({
  step: v.number(),
  model: v.instance(Uint8Array),
  optimizer: v.optional(v.instance(Uint8Array)),
  /** Hash of the code that learnt it. */
  code: v.string(),
  /** Whether it was trained beyond the mark: what is shorter does not replace it. */
  long: v.boolean(),
})

/** A checkpoint, and what it is the checkpoint of. */
export interface Kept extends Checkpoint {
  code: string
  long: boolean
}

/** `training/digits.safetensors`, relative to the workspace. */
export const weightsFile = ({ file }: Exercise): string => file.replace(/\.ts$/, '.safetensors')

const weightsPath = (dir: string, exercise: Exercise): string => join(dir, weightsFile(exercise))

/** What is kept of a milestone; null when nothing is, or it cannot be read. */
export function readKept(dir: string, exercise: Exercise): Kept | null {
  try {
    const bytes = readBytes(checkpointFile(dir, exercise))
    return bytes && v.parse(kept, deserialize(bytes))
  } catch {
    return null
  }
}

export function writeKept(dir: string, exercise: Exercise, learnt: Kept): void {
  requireWorkspace(dir)
  writeFile(checkpointFile(dir, exercise), serialize(learnt))
}

/** The trained weights of a milestone as a safetensors file; null when there are none yet. */
export const readWeights = (dir: string, exercise: Exercise): Uint8Array | null =>
  readBytes(weightsPath(dir, exercise))

export function writeWeights(dir: string, exercise: Exercise, { model }: Checkpoint): void {
  requireWorkspace(dir)
  writeFile(weightsPath(dir, exercise), model)
}

/** Gives what is kept of a milestone another name: its training begins anew. */
export function putKeptAside(dir: string, exercise: Exercise): void {
  const paths = [checkpointFile(dir, exercise), weightsPath(dir, exercise)]
  for (const path of paths) if (readBytes(path)) putAside(path)
}
