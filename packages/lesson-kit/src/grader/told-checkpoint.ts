// A checkpoint as it is handed on to the workspace: whatever code sent it, its files are bytes.
import type { Checkpoint } from './grader.ts'

/** The checkpoint with nothing beside, or null when it is none. */
export function toldCheckpoint(sent: unknown): Checkpoint | null {
  const { step, model, optimizer }: Record<string, unknown> = Object(sent)
  if (!Number.isSafeInteger(step) || !(model instanceof Uint8Array)) return null
  return { step: Number(step), model, ...(optimizer instanceof Uint8Array && { optimizer }) }
}
