// wrong: averages over the classes
// should hear: number of classes
const sum = (a: number[]) => a.reduce((s, v) => s + v, 0)
export function logSoftmax(x: number[]): number[] {
  const m = Math.max(...x); const l = m + Math.log(sum(x.map(v => Math.exp(v - m)))); return x.map(v => v - l)
}
export function crossEntropy(logits: number[][], target: number[]): number {
  return -sum(logits.map((r, i) => logSoftmax(r)[target[i]!]!)) / logits[0]!.length
}
