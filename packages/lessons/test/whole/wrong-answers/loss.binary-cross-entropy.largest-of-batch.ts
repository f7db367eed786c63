// wrong: takes the largest score of the batch off, as softmax does
// should hear: largest score of the batch
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
const mean = (a: number[]) => a.reduce((s, v) => s + v, 0) / a.length
export function bceWithLogits(logits: number[], target: number[]): number {
  const m = Math.max(...logits); return mean(logits.map((z, i) => Math.log1p(Math.exp(target[i] ? -(z - m) : z - m))))
}
