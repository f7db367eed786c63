// Makes the assets, part of the build: compiles assembly/ for plain and for relaxed SIMD, and writes both binaries as
// text, for a module with text in it loads alike in Node and in browsers; and once more with eight numbers a round for
// relaxed SIMD in Node, which reads a file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import asc from 'assemblyscript/asc'

const options = [
  ...[
    '-O3',
    '--noAssert',
    '--zeroFilledMemory',
    '--use',
    'abort=',
    '--runtime',
    'stub',
    '--enable',
    'simd',
  ],
  ...['--importMemory', '--initialMemory', '16', '--maximumMemory', '32768'], // pages of 64 kB
]

async function compile(...extra: string[]): Promise<Buffer> {
  let binary: string | Uint8Array = ''
  const { error, stderr } = await asc.main(
    ['assembly/index.ts', '-o', 'out.wasm', ...options, ...extra],
    {
      writeFile: (_name, content) => void (binary = content),
    },
  )
  if (error) throw new Error(stderr.toString(), { cause: error })
  return Buffer.from(binary)
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// --converge makes both smaller, but without it max pooling takes a twentieth less time.
const four = ['--use', 'WIDE=0', '--shrinkLevel', '1']
// With shrinkLevel 1, what both halves need is read twice, which hides the pair.
const eight = ['--use', 'WIDE=1', '--shrinkLevel', '0', '--converge']
const relaxedSimd = ['--enable', 'relaxed-simd']
const simd = (await compile(...four)).toString('base64')
const relaxed = (await compile(...four, ...relaxedSimd)).toString('base64')
const wide = await compile(...eight, ...relaxedSimd)

mkdirSync('assets', { recursive: true })
const head = '// The kernels, compiled from assembly/ by scripts/build.ts, in base64.\n'
writeFileSync(
  'assets/binaries.js',
  `${head}export const simd = '${simd}'\nexport const relaxed = '${relaxed}'\n`,
)
writeFileSync('assets/binaries.d.ts', 'export const simd: string\nexport const relaxed: string\n')
writeFileSync('assets/wide.wasm.br', brotliCompressSync(wide))
