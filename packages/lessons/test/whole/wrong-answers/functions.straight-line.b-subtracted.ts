// wrong: subtracts b, where it is to be added
// should hear: subtract|minus|sign|add(s|ed|ing)? b|\+ b|take b away
/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  const rise = w * x
  return rise - b
}
