// Packs data small, as a module: text alone loads alike in Node and in browsers.
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Writes assets/<name>.js: the bytes, gzipped, in base64, under a comment that names their makers. */
export function writeAsset(name: string, { credit, bytes }: { credit: string; bytes: Buffer }) {
  const text = gzipSync(bytes, { level: 9 }).toString('base64')
  mkdirSync(new URL('../assets', import.meta.url), { recursive: true })
  writeFileSync(
    new URL(`../assets/${name}.js`, import.meta.url),
    `// ${credit} Gzipped, in base64.\nexport default '${text}'\n`,
  )
}
