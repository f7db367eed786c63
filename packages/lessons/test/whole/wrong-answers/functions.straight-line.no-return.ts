// wrong: calculates the value but does not return it
// should hear: return|undefined|nothing comes
/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  w * x + b
}
