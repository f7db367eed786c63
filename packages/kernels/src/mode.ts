// Which kernels work: the fastest that this engine can run, unless NEURALINGS_KERNELS asks for others.
//
// - `relaxed`: four numbers at a time, and a · b + c in one instruction. Node ≥ 22, new browsers.
// - `simd`: four numbers at a time. Node ≥ 16, every browser since 2023.
// - `wide`: eight numbers at a time; see wide.ts. Only where it is asked for.
// - `off`: no kernels, only the plain loops of the packages above.

import { webAssembly } from './web-assembly.ts'
import { canPair } from './wide.ts'

const modes = ['off', 'simd', 'relaxed', 'wide'] as const

export type Mode = (typeof modes)[number]

/**
 * The kernels that work here, given the ones asked for. Wide ones are asked for as `wide`, and where there are none the
 * fastest others work.
 *
 * @throws RangeError when the name is unknown, or this engine cannot run what it names.
 * @example
 * console.log(chooseMode('simd')) // simd
 */
export function chooseMode(asked: string | undefined): Mode {
  const able = modes.filter(canRun)
  const mode = able.find(name => name === asked)
  if (!asked || asked === 'wide') return mode ?? able.findLast(name => name !== 'wide')!
  if (mode) return mode
  const why = (modes as readonly string[]).includes(asked)
    ? 'this engine cannot run it'
    : 'an unknown name'
  throw new RangeError(`NEURALINGS_KERNELS=${asked}: ${why}; choose one of ${able.join(', ')}`)
}

/** What the environment asks for, where there is one. */
export function askedMode(): string | undefined {
  return globalThis.process?.env?.NEURALINGS_KERNELS
}

function canRun(mode: Mode): boolean {
  if (mode === 'wide') return canPair() && canRun('relaxed')
  return mode === 'off' || webAssembly?.validate(probe(mode)) === true
}

/** The smallest module that has an instruction of this kind. It stands behind `unreachable`, where it needs no operands. */
function probe(mode: 'simd' | 'relaxed'): Uint8Array<ArrayBuffer> {
  const code = { simd: [0xfd, 0x4d], relaxed: [0xfd, 0x85, 2] }[mode] // v128.not, relaxed_madd
  const body = [0, 0, ...code, 0x1a, 0x0b]
  // biome-ignore format: the magic number, then types, functions and code
  return Uint8Array.of(
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    1, 4, 1, 0x60, 0, 0,
    3, 2, 1, 0,
    10, body.length + 2, 1, body.length, ...body,
  )
}
