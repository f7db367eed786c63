/** The line w·x + b. */
export interface Line {
  w: number
  b: number
}

/** The one line that does the same as all of these in a row. */
export function collapse(lines: Line[]): Line {
  // todo: take in one line after the other
  let [w, b] = [1, 0]
  for (const line of lines) {
    w = line.w * w
    b = line.w * b + line.b
  }
  return { w, b }
  // end
}
