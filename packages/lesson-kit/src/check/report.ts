// What a check of a course found, as data and as a table.
import type { Kind } from '../format/lesson.ts'

export interface Problem {
  /** `networks/layer/mutants.ts:12`, relative to the course. */
  where: string
  message: string
}

export interface ExerciseReport {
  id: string
  kind: Kind
  mutants: number
  killed: number
  ms: number
}

export interface CheckReport {
  ok: boolean
  lessons: number
  exercises: number
  problems: Problem[]
  mutants: { total: number; killed: number }
  byExercise: ExerciseReport[]
}

/** Which tests reject which wrong code, as text: one row for each exercise. */
export function killTable({ byExercise, mutants, problems }: CheckReport): string {
  const rows = byExercise.map(({ id, kind, mutants, killed, ms }) => [
    id,
    kind,
    mutants ? `${killed}/${mutants}` : '-',
    `${(ms / 1000).toFixed(1)} s`,
  ])
  const table = [['exercise', 'kind', 'killed', 'time'], ...rows]
  const widths = [0, 1, 2, 3].map(column => Math.max(...table.map(row => row[column]!.length)))
  const lines = table.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...lines, '', `${mutants.killed} of ${mutants.total} mutants killed, ${found}`].join('\n')
}
