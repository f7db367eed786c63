// Whether what an earlier run of a milestone has kept can be put into the model of now: other code may have learnt it.

type Shapes = Readonly<Record<string, readonly number[]>>

/** Throws unless every name of what is here was kept, with the same shape. */
export function requireFit(here: Shapes, kept: Shapes): void {
  for (const [name, shape] of Object.entries(here)) {
    const before = kept[name]
    if (before === undefined) throw new Error(`what was kept does not fit: it has no ${name}`)
    const [now, then] = [shape, before].map(sizes => `[${sizes.join(', ')}]`)
    if (now !== then)
      throw new Error(`what was kept does not fit: ${name} is ${now} here, and was ${then}`)
  }
}
