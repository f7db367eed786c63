import * as f from './loss/figures.ts'
const [w='72', a] = process.argv.slice(2)
for (const [n, d] of Object.entries(f)) { console.log('---', n); console.log((d as any)({ width: Number(w), height: 20, ascii: a === 'ascii' }, (s: string) => s)) }
