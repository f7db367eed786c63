// wrong: each pair in one direction only
// should hear: to the right only
/** Every word of a sentence with every other one at most `window` places away: [center, context]. */
export function pairs(ids: number[], { window }: { window: number }): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at < ids.length; at++) {
    const end = Math.min(ids.length, at + window + 1)
    for (let i = at + 1; i < end; i++) {
      if (i !== at) found.push([ids[at], ids[i]])
    }
  }
  return found
}
