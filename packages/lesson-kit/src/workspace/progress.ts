// The learner's progress as a value: what is recorded of each exercise. No files here.
import * as v from 'valibot'

/** The version of progress.json that this program writes. */
export const VERSION = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(
  v.string(),
  v.check(text => !Number.isNaN(Date.parse(text))),
)
/** To valibot, and to JavaScript, a list is an object, too. */
const noList = v.check<unknown, string>(value => !Array.isArray(value), 'expected no list')

/** How an exercise was answered when it came back. */
const review = v.looseObject({
  /** Right answers in a row. */
  right: count,
  /** When it was last asked, ISO 8601. */
  at: time,
})

const entry = v.pipe(
  v.unknown(),
  noList,
  v.looseObject({
    /** Verdicts so far, passed or not. */
    attempts: v.optional(count, 0),
    /** When it was first solved, ISO 8601. Never taken back. */
    solvedAt: v.optional(v.nullable(time), null),
    /** How many hints have been shown. */
    hints: v.optional(count, 0),
    /** The solution was asked for before it was solved. */
    revealed: v.optional(v.boolean(), false),
    skipped: v.optional(v.boolean(), false),
    /** What the run that was last passed has reached, in a few words: `held out 94.1 %`. */
    reached: v.optional(v.string()),
    /** Absent until it has come back. */
    review: v.optional(review),
    /** Hash of the file as it was handed out. */
    base: v.optional(v.nullable(v.string()), null),
  }),
)

// Loose, so that what a later version or another course wrote is kept.
const progress = v.looseObject({
  version: v.literal(VERSION),
  /** The exercise that the learner is at. */
  current: v.optional(v.nullable(v.string()), null),
  exercises: v.pipe(v.unknown(), noList, v.record(v.string(), entry)),
  /** The language that the learner has chosen. */
  lang: v.optional(v.string()),
})

export type Review = v.InferOutput<typeof review>
/** What is recorded of one exercise. */
export type Entry = v.InferOutput<typeof entry>
/** What is recorded of a learner. */
export type Progress = v.InferOutput<typeof progress>

export const emptyProgress = (): Progress => ({ version: VERSION, current: null, exercises: {} })

/** What is recorded of the exercise with this id. */
export const entryOf = ({ exercises }: Progress, id: string): Entry =>
  exercises[id] ?? v.parse(entry, {})

/** The progress with some fields of one exercise's entry changed. */
export function withEntry(progress: Progress, id: string, change: Partial<Entry>): Progress {
  const changed = { ...entryOf(progress, id), ...change }
  return { ...progress, exercises: { ...progress.exercises, [id]: changed } }
}

/** What progress.json holds; `newer` when a later program wrote it, null when it is unreadable. */
export function parseProgress(bytes: Uint8Array): Progress | 'newer' | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const record: unknown = JSON.parse(text)
    const result = v.safeParse(progress, record)
    if (result.success) return result.output
    const { version } = v.parse(v.looseObject({ version: v.number() }), record)
    return version > VERSION ? 'newer' : null
  } catch {
    return null
  }
}
