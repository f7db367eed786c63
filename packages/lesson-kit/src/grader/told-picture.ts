// A picture as it is handed on to a screen. It comes from the thread of the learner's code, so nothing of it
// is sure: numbers are made numbers here, and texts harmless; what is no picture is dropped.
import * as v from 'valibot'
import { harmless } from '../harmless.ts'
import type { Picture } from '../picture/picture.ts'

/** More than any screen shows. */
const most = 4096

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(most))
const number = v.pipe(v.number(), v.finite())
const text = v.pipe(v.string(), v.maxLength(400), v.transform(harmless))
const values = list(v.nullable(number))
const range = v.tuple([number, number])
const points = v.optional(list(v.tuple([number, number])))
const said = { caption: v.optional(text), reached: v.optional(text) }
const sides = <Side extends v.GenericSchema>(side: Side) => ({
  ...said,
  yours: v.nullable(side),
  wanted: v.nullable(side),
})

const picture: v.GenericSchema<unknown, Picture> = v.variant('type', [
  v.object({
    type: v.literal('curves'),
    x: list(number),
    points,
    log: v.optional(v.boolean()),
    xLabel: v.optional(text),
    ...sides(values),
  }),
  v.object({
    type: v.literal('surface'),
    xRange: range,
    yRange: range,
    points,
    labels: v.optional(list(number)),
    threshold: number,
    ...sides(values),
  }),
  v.object({ type: v.literal('bars'), labels: list(text), ...sides(values) }),
  v.object({
    type: v.literal('table'),
    rowLabels: v.optional(list(text)),
    columnLabels: v.optional(list(text)),
    ...sides(list(values)),
  }),
  v.object({ type: v.literal('images'), images: list(values), ...sides(list(text)) }),
  v.object({ type: v.literal('text'), ...sides(list(text)) }),
])

/** The record as a picture, or null when it is none. */
export function toldPicture(record: unknown): Picture | null {
  const result = v.safeParse(picture, record)
  return result.success ? result.output : null
}
