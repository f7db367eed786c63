// What an object is made of, picked from its fields, also from arrays and plain objects in them. Each part is named by the
// way to it, in PyTorch's spelling, so that saved weights fit there and here.

/** The parts among `entries`: `blocks: [a, b]` gives `['blocks.0', a]` and `['blocks.1', b]`. */
export function* findParts<Part>(
  entries: Iterable<readonly [name: string, value: unknown]>,
  isPart: (value: unknown) => value is Part,
  prefix = '',
): Generator<[name: string, part: Part]> {
  for (const [key, value] of entries) {
    const name = prefix + snakeCase(key)
    if (isPart(value)) yield [name, value]
    else if (isContainer(value)) yield* findParts(Object.entries(value), isPart, `${name}.`)
  }
}

/** Arrays and plain objects; those of a class have secrets of their own. */
function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}

/** `runningMean` → `running_mean`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
