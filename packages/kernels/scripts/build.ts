// Makes assets/binaries.js, part of the build: compiles assembly/ twice, for plain and for relaxed SIMD, and writes
// both binaries as text. A module with text in it loads alike in Node and in browsers.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const options = [
  ...[
    '-O3',
    '--shrinkLevel',
    '1',
    '--noAssert',
    '--use',
    'abort=',
    '--runtime',
    'stub',
    '--enable',
    'simd',
  ],
  ...['--importMemory', '--initialMemory', '16', '--maximumMemory', '32768'], // pages of 64 kB
]

async function compile(extra: string[]): Promise<string> {
  let binary: string | Uint8Array = ''
  const { error, stderr } = await asc.main(
    ['assembly/index.ts', '-o', 'out.wasm', ...options, ...extra],
    {
      writeFile: (_name, content) => void (binary = content),
    },
  )
  if (error) throw new Error(stderr.toString(), { cause: error })
  return Buffer.from(binary).toString('base64')
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const simd = await compile([])
const relaxed = await compile(['--enable', 'relaxed-simd'])
mkdirSync('assets', { recursive: true })
const head = '// The kernels, compiled from assembly/ by scripts/build.ts, in base64.\n'
writeFileSync(
  'assets/binaries.js',
  `${head}export const simd = '${simd}'\nexport const relaxed = '${relaxed}'\n`,
)
writeFileSync('assets/binaries.d.ts', 'export const simd: string\nexport const relaxed: string\n')
