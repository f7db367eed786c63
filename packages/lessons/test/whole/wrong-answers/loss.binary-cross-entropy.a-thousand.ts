// wrong: a thousand for whatever is Infinity
// should hear: number of your own
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
const mean = (a: number[]) => a.reduce((s, v) => s + v, 0) / a.length
export function bceWithLogits(logits: number[], target: number[]): number {
  return mean(logits.map((z, i) => { const s = target[i] ? z : -z; const l = Math.log1p(Math.exp(-s)); return Number.isFinite(l) ? l : 1000 }))
}
