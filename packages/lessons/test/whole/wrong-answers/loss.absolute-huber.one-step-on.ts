// wrong: the growth over a whole 1 as the slope
// should hear: whole 1
const err=(y:number[],t:number[])=>y.map((v,i)=>v-t[i]!)
const mean=(a:number[])=>a.reduce((s,v)=>s+v,0)/a.length

export function l1(y: number[], target: number[]): number { return mean(err(y,target).map(Math.abs)) }
export function huber(y: number[], target: number[], { delta }: { delta: number }): number {
  return mean(err(y,target).map(e => Math.abs(e) < delta ? e*e/2 : delta*(Math.abs(e)-delta/2)))
}
export function huberSlope(error: number, delta: number): number {
  return huber([error + 1], [0], { delta }) - huber([error], [0], { delta })
}
