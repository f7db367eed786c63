// wrong: from −5 on the score alone
// should hear: score alone
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
const mean = (a: number[]) => a.reduce((s, v) => s + v, 0) / a.length
export function bceWithLogits(logits: number[], target: number[]): number {
  return mean(logits.map((z, i) => { const s = target[i] ? z : -z; return s < -5 ? -s : Math.log1p(Math.exp(-s)) }))
}
