// A learner's progress, made up.
import type { Progress } from '@neuralings/lesson-kit'

interface Made {
  solved?: string[]
  tried?: string[]
  current?: string
}

const entry = { hints: 0, revealed: false, skipped: false, base: null }

export function progressOf({ solved = [], tried = [], current }: Made): Progress {
  const done = solved.map(
    id => [id, { ...entry, attempts: 2, solvedAt: '2026-01-02T03:04:05Z' }] as const,
  )
  const begun = tried.map(id => [id, { ...entry, attempts: 1, solvedAt: null }] as const)
  return {
    version: 1,
    current: current ?? null,
    exercises: Object.fromEntries([...done, ...begun]),
  }
}
