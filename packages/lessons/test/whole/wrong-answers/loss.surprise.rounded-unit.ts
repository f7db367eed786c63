// wrong: the way back with a rounded 0.693
// should hear: 0.693 is rounded
export function surprise(p: number): number {
  return -Math.log(p)
}
export function choices(loss: number): number {
  return 2 ** (loss / 0.693)
}
