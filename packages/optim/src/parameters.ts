// Parameters as most of this package gets them: whatever can be walked through, such as `model.parameters()`.

/** The parameters as a list. Throws when there are none. */
export function listParameters<T>(parameters: Iterable<T>, op: string): T[] {
  const list = [...parameters]
  if (list.length > 0) return list
  throw new Error(
    `${op}: expected parameters, got none; model.parameters() can be walked once, so call it again each time`,
  )
}
