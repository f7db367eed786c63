// The shape of a course, checked wherever one comes in: from an author's sources or from manifest.json.
// The types stand in manifest.ts; the schema is held to them by its annotation.
import * as v from 'valibot'
import { kinds } from './lesson.ts'
import { type Course, FORMAT } from './manifest.ts'

/** A course as it stands in its file. */
type Stored = Omit<Course, 'root' | 'lang' | 'elsewhere'>

const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"'),
)
const text = v.pipe(v.string(), v.nonEmpty('expected some text'))
const positive = v.pipe(v.number(), v.gtValue(0, 'expected a number above 0'))

const kind = v.picklist(kinds)

const mutant = v.strictObject({ name: text, find: text, replace: v.string(), says: text })

const exercise = v.strictObject({
  id: v.string(),
  lesson: kebab,
  name: kebab,
  kind,
  title: text,
  folder: v.string(),
  file: v.string(),
  deadline: positive,
  memory: positive,
  startsAs: v.optional(text),
  lab: v.optional(text),
  pieces: v.array(v.string()),
  linesGiven: v.optional(v.boolean()),
  mutants: v.array(mutant),
})

const lesson = v.strictObject({
  id: kebab,
  number: positive,
  title: text,
  summary: text,
  minutes: positive,
  needs: v.array(kebab),
  teaches: v.array(kebab),
  exercises: v.array(exercise),
})

const planned = v.strictObject({
  id: kebab,
  number: positive,
  title: text,
  teaches: v.array(kebab),
})

const manifest: v.GenericSchema<unknown, Stored> = v.strictObject({
  format: v.literal(FORMAT),
  beside: v.optional(v.boolean(), false),
  lessons: v.array(lesson),
  planned: v.array(planned),
  renamed: v.optional(v.record(v.string(), v.string())),
})

/** What is wrong with a record, and where in it: `['lessons', 0, 'minutes']`. */
export interface Issue {
  path: PropertyKey[]
  message: string
}

/** The record as a course, or the first thing that is wrong with it. */
export function parseManifest(record: unknown): Stored | Issue {
  const result = v.safeParse(manifest, record)
  if (result.success) return result.output
  const [{ path = [], message }] = result.issues
  return { path: path.map(({ key }) => key as PropertyKey), message }
}

export const isIssue = (parsed: object): parsed is Issue => 'message' in parsed
