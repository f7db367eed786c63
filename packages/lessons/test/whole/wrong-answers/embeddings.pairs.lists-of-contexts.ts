// wrong: one entry for each center
// should hear: shape \[3, 2\]
/** Every word of a sentence with every other one at most `window` places away: [center, context]. */
export function pairs(ids: number[], { window }: { window: number }): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at < ids.length; at++) {
    const end = Math.min(ids.length, at + window + 1)
    for (let i = Math.max(0, at - window); i < end; i++) {
      if (i === at) found.push([ids[at], ids[i + 1] ?? ids[i - 1]])
    }
  }
  return found
}
