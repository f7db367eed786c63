// Which kernels work: the fastest that this engine can run, unless NEURALINGS_KERNELS asks for others.
//
// - `relaxed`: four numbers at a time, and a · b + c in one instruction. Node ≥ 22, new browsers.
// - `simd`: four numbers at a time. Node ≥ 16, every browser since 2023.
// - `off`: no kernels, only the plain loops of the packages above.

import { webAssembly } from './web-assembly.ts'

export type Mode = 'off' | 'simd' | 'relaxed'

const modes: Mode[] = ['off', 'simd', 'relaxed']

// The smallest modules that use one instruction of each kind: v128.const, and f32x4.relaxed_madd.
const probes = {
  simd: probe([0xfd, 0x0c, ...Array(16).fill(0)]),
  relaxed: probe([...[0, 0, 0].flatMap(local => [0x20, local]), 0xfd, 0x85, 0x02]),
}

/** A module of one function, which takes a v128 and returns the v128 that `code` leaves. */
function probe(code: number[]): Uint8Array<ArrayBuffer> {
  const body = [0, ...code, 0x0b]
  const [magic, version] = [
    [0, 0x61, 0x73, 0x6d],
    [1, 0, 0, 0],
  ]
  const types = [1, 6, 1, 0x60, 1, 0x7b, 1, 0x7b]
  const functions = [3, 2, 1, 0]
  const codes = [10, body.length + 2, 1, body.length, ...body]
  return Uint8Array.from([magic, version, types, functions, codes].flat())
}

function canRun(mode: Mode): boolean {
  return mode === 'off' || webAssembly?.validate(probes[mode]) === true
}

/**
 * The kernels that work here, given the ones asked for.
 *
 * @throws RangeError when the name is unknown, or this engine cannot run what it names.
 */
export function chooseMode(asked: string | undefined): Mode {
  if (!asked) return modes.findLast(canRun)!
  const mode = modes.find(name => name === asked)
  if (!mode)
    throw new RangeError(`NEURALINGS_KERNELS=${asked}: expected one of ${modes.join(', ')}`)
  if (canRun(mode)) return mode
  throw new RangeError(
    `NEURALINGS_KERNELS=${mode}: this engine cannot run them, choose another of ${modes.join(', ')}`,
  )
}

/** What the environment asks for, where there is one. */
export function askedMode(): string | undefined {
  return globalThis.process?.env?.NEURALINGS_KERNELS
}
