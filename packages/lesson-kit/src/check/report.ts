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
  machine: MachineReport
  ms: number
}

/** Of the mutants made by machine: all, those that a test rejects, and those that nobody could tell apart. */
export interface MachineReport {
  total: number
  killed: number
  equivalent: number
}

export interface TranslationReport {
  /** How many texts and words are translated, and from the English of today. */
  complete: number
  /** `functions/lesson.zh-CN.md`, `functions/words.zh-CN.json: Guess the rule` */
  missing: string[]
  /** Those whose English text was changed, or is not there any more. */
  stale: string[]
}

export interface CheckReport {
  ok: boolean
  lessons: number
  exercises: number
  problems: Problem[]
  mutants: { total: number; killed: number }
  machine: MachineReport
  byExercise: ExerciseReport[]
  /** By language: `{ 'zh-CN': { complete: 12, missing: [], stale: [] } }`. */
  translations: Record<string, TranslationReport>
}

/** Which tests reject which wrong code, as text: one row for each exercise. */
export function killTable({
  byExercise,
  mutants,
  machine,
  problems,
  translations,
}: CheckReport): string {
  const rows = byExercise.map(({ id, kind, mutants, killed, machine, ms }) => [
    id,
    kind,
    mutants ? `${killed}/${mutants}` : '-',
    machine.total ? `${machine.killed}/${machine.total}` : '-',
    String(machine.equivalent || '-'),
    `${(ms / 1000).toFixed(1)} s`,
  ])
  const table = [['exercise', 'kind', 'killed', 'machine', 'equivalent', 'time'], ...rows]
  const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column]!.length)))
  const lines = table.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [
    ...lines,
    '',
    `${mutants.killed} of ${mutants.total} mutants killed`,
    `${machine.killed} of ${machine.total} made by machine killed, ${machine.equivalent} equivalent`,
    ...Object.entries(translations).map(told),
    found,
  ].join('\n')
}

function told([lang, { complete, missing, stale }]: [string, TranslationReport]): string {
  const old = stale.length > 0 ? `: ${stale.join(', ')}` : ''
  return `${lang}: ${complete} texts complete, ${missing.length} missing, ${stale.length} stale${old}`
}
