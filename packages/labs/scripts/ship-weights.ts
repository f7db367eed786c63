// node scripts/ship-weights.ts WEIGHTS.safetensors LAB: what a lab falls back to, as a module that every bundler takes.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [from, lab] = process.argv.slice(2)
if (!from || !lab) throw new Error('name a safetensors file and a lab')
const to = fileURLToPath(new URL(`../src/${lab}/shipped.ts`, import.meta.url))
writeFileSync(
  to,
  `// Trained weights for who has none yet: a safetensors file as base64, written by scripts/ship-weights.ts.
// biome-ignore-all format: one line

export const shipped: string = [
${linesOf(readFileSync(from).toString('base64'))}
].join('')
`,
)

function linesOf(text: string): string {
  return text
    .match(/.{1,120}/g)!
    .map(line => `  '${line}',`)
    .join('\n')
}
