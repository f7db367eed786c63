// Packs data small, as a module: text alone loads alike in Node and in browsers.
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Writes a module of text: the bytes, gzipped, in base64, under a comment that names their makers. */
export function writeAsset(file: URL, { credit, bytes }: { credit: string; bytes: Buffer }): void {
  const text = gzipSync(bytes, { level: 9 }).toString('base64')
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, `// ${credit} Gzipped, in base64.\nexport default '${text}'\n`)
}

/** How many pieces there are must not change with the package that they come from. */
export function requirePieces(pieces: readonly unknown[], wanted: number): void {
  if (pieces.length !== wanted) throw new Error(`expected ${wanted} pieces, got ${pieces.length}`)
}
