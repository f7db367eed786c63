// What a module becomes in a run with a tracer: the learner's files tell what they do, all others stay as they are.
import { basename } from 'node:path'
import type { Job } from '../protocol.ts'

/** The text of a module that tells, or null for any other. */
export async function instrumented(
  { file, solution, workspace, setting }: Job,
  { id, text }: { id: string; text: string },
): Promise<string | null> {
  const isOwn = id.startsWith(`${workspace}/`) && !id.includes('/node_modules/')
  // In the course itself, the solutions stand for the learner's files.
  const isWritten = file !== solution || id.endsWith('/exercise.ts')
  if (!setting.trace || !isOwn || !isWritten) return null
  const { instrument } = await import('./instrument.ts')
  return instrument(text, id === file ? undefined : basename(id))
}
