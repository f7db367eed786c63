// wrong: the window is both sides together
// should hear: between both sides
/** Every word of a sentence with every other one at most `window` places away: [center, context]. */
export function pairs(ids: number[], { window }: { window: number }): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at < ids.length; at++) {
    const end = Math.min(ids.length, at + Math.ceil(window / 2) + 1)
    for (let i = Math.max(0, at - Math.ceil(window / 2)); i < end; i++) {
      if (i !== at) found.push([ids[at], ids[i]])
    }
  }
  return found
}
