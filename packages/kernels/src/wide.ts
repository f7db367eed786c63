// Wide kernels: eight numbers at a time. A register of WebAssembly holds four; but processors have larger ones, and V8 has
// a pass that makes one operation on eight numbers out of two on four that stand side by side. The pass is an experiment,
// behind a flag. So wide kernels work only where they are asked for, and where the clock says that they are faster.

const file = () => new URL('../assets/wide.wasm.br', import.meta.url)

/** Whether the binary is there, which no bundle takes along, and V8 has that pass: it came with Node 24, for x64. */
export function canPair(): boolean {
  const { arch, versions, execArgv, getBuiltinModule } = globalThis.process ?? {}
  if (arch !== 'x64' || versions.bun || versions.deno || versions.electron) return false
  if (Number.parseInt(versions.v8, 10) < 13 || execArgv.includes('--freeze-flags-after-init'))
    return false
  return getBuiltinModule('node:fs').existsSync(file())
}

/** The wide binary, a letter for each byte. From here on V8 pairs operations, where it can, in whatever it optimises. */
export function wideCode(): string {
  const { getBuiltinModule } = process
  if (canPair()) getBuiltinModule('node:v8').setFlagsFromString('--experimental-wasm-revectorize')
  const packed = getBuiltinModule('node:fs').readFileSync(file())
  return getBuiltinModule('node:zlib').brotliDecompressSync(packed).toString('latin1')
}

/** From here on V8 pairs nothing. */
export function stopPairing(): void {
  const v8 = process.getBuiltinModule('node:v8')
  v8.setFlagsFromString('--no-experimental-wasm-revectorize')
}

/**
 * Makes what empties the upper halves of the large registers. V8 leaves in them what wide kernels had there, and while
 * anything is, Intel's processors take up to twenty times as long for what knows the lower halves alone: Math.exp, or what
 * calls the function of a `map`. The instruction that empties them, vzeroupper, ends whatever a C++ compiler made for
 * large registers; in Node the shortest of that is isAscii.
 */
export function registerEmptier(): () => void {
  const { isAscii } = process.getBuiltinModule('node:buffer')
  const register = new Uint8Array(64)
  return () => {
    isAscii(register)
  }
}
