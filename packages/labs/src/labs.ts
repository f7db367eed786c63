// All labs in the order of the course. Each is loaded only when it is opened: the first picture of the
// program must not wait for networks that nobody trains yet.
import type { Lab } from './lab.ts'

/** A lab that has not been loaded. */
export interface LabEntry {
  name: string
  title: string
  load(): Promise<Lab>
}

export const labs: readonly LabEntry[] = [
  {
    name: 'drag-the-line',
    title: 'drag the line',
    load: async () => (await import('./drag-the-line/lab.ts')).dragTheLine,
  },
  {
    name: 'activation-plotter',
    title: 'activation plotter',
    load: async () => (await import('./activation-plotter/lab.ts')).activationPlotter,
  },
  {
    name: 'xor-builder',
    title: 'XOR',
    load: async () => (await import('./network-builder/xor-builder.ts')).xorBuilder,
  },
  {
    name: 'width-or-depth',
    title: 'width or depth',
    load: async () => (await import('./network-builder/width-or-depth.ts')).widthOrDepth,
  },
  {
    name: 'network-builder',
    title: 'network builder',
    load: async () => (await import('./network-builder/network-builder.ts')).networkBuilder,
  },
]

/**
 * Loads the lab with that name, of these or of a list of your own.
 *
 * @throws RangeError for an unknown name, listing the known ones.
 * @example
 * const line = await lab('drag-the-line')
 * console.log(line.reached(replay(line, ['right*11', 'down*13']))) // true
 */
export async function lab(name: string, among: readonly LabEntry[] = labs): Promise<Lab> {
  const entry = among.find(one => one.name === name)
  if (!entry)
    throw new RangeError(
      `lab: no lab is called '${name}'; there are ${among.map(one => one.name).join(', ')}`,
    )
  return entry.load()
}
