// All labs in the order of the course. Each is loaded only when it is opened: the first picture of the
// program must not wait for networks that nobody trains yet.
import { requireOptions } from '@neuralings/tensor'
import type { Lab } from './lab.ts'
import { type Lang, messagesOf } from './messages/messages.ts'

/** A lab that has not been loaded. */
export interface LabEntry {
  name: string
  title: string
  /** The milestone whose trained weights it opens: `convolution/digits`. */
  opens?: string
  /** In English, unless another language is named. `weights`: see {@link LabOptions}. */
  load(lang?: Lang, weights?: Uint8Array): Promise<Lab>
}

export interface LabOptions {
  /** What it speaks. Default 'en'. */
  lang?: Lang
  /** The learner's own trained weights, for a lab that opens some: a safetensors file. Without it, those that ship. */
  weights?: Uint8Array
  /** Where to look for it. Default {@link labs}, those of this package. */
  among?: readonly LabEntry[]
}

export const labs: readonly LabEntry[] = [
  {
    name: 'drag-the-line',
    title: 'drag the line',
    load: async lang =>
      (await import('./drag-the-line/lab.ts')).dragTheLine(messagesOf(lang ?? 'en')),
  },
  {
    name: 'activation-plotter',
    title: 'activation plotter',
    load: async lang =>
      (await import('./activation-plotter/lab.ts')).activationPlotter(messagesOf(lang ?? 'en')),
  },
  {
    name: 'strides',
    title: 'strides',
    load: async lang => (await import('./strides/lab.ts')).strides(messagesOf(lang ?? 'en')),
  },
  {
    name: 'xor-builder',
    title: 'XOR',
    load: async lang =>
      (await import('./network-builder/xor-builder.ts')).xorBuilder(messagesOf(lang ?? 'en')),
  },
  {
    name: 'width-or-depth',
    title: 'width or depth',
    load: async lang =>
      (await import('./network-builder/width-or-depth.ts')).widthOrDepth(messagesOf(lang ?? 'en')),
  },
  {
    name: 'network-builder',
    title: 'network builder',
    load: async lang =>
      (await import('./network-builder/network-builder.ts')).networkBuilder(
        messagesOf(lang ?? 'en'),
      ),
  },
  {
    name: 'pulls',
    title: 'pulls',
    load: async lang => (await import('./pulls/lab.ts')).pulls(messagesOf(lang ?? 'en')),
  },
  {
    name: 'explode',
    title: 'gradient descent · too fast',
    load: async lang => (await import('./descent/explode.ts')).explode(messagesOf(lang ?? 'en')),
  },
  {
    name: 'ravine',
    title: 'gradient descent · a ravine',
    load: async lang => (await import('./descent/ravine.ts')).ravine(messagesOf(lang ?? 'en')),
  },
  {
    name: 'overfitting',
    title: 'overfitting',
    load: async lang =>
      (await import('./overfitting/lab.ts')).overfitting(messagesOf(lang ?? 'en')),
  },
  {
    name: 'six-cures',
    title: 'six cures',
    load: async lang => (await import('./six-cures/lab.ts')).sixCures(messagesOf(lang ?? 'en')),
  },
  {
    name: 'race',
    title: 'gradient descent · a race',
    load: async lang => (await import('./descent/race.ts')).race(messagesOf(lang ?? 'en')),
  },
  {
    name: 'gradient-bars',
    title: 'gradient bars',
    load: async lang =>
      (await import('./gradient-bars/lab.ts')).gradientBars(messagesOf(lang ?? 'en')),
  },
  {
    name: 'kernel-cursor',
    title: 'kernel cursor',
    load: async lang =>
      (await import('./kernel-cursor/lab.ts')).kernelCursor(messagesOf(lang ?? 'en')),
  },
  {
    name: 'feature-maps',
    title: 'feature maps',
    opens: 'convolution/digits',
    load: async (lang, own) =>
      (await import('./feature-maps/lab.ts')).featureMaps(messagesOf(lang ?? 'en'), own),
  },
  {
    name: 'embedding-map',
    title: 'embedding map',
    opens: 'embeddings/speeches',
    load: async (lang, own) =>
      (await import('./embedding-map/lab.ts')).embeddingMap(messagesOf(lang ?? 'en'), own),
  },
  {
    name: 'forgetting',
    title: 'forgetting',
    load: async lang => (await import('./forgetting/lab.ts')).forgetting(messagesOf(lang ?? 'en')),
  },
  {
    name: 'positions',
    title: 'positions',
    load: async lang => (await import('./positions/lab.ts')).positions(messagesOf(lang ?? 'en')),
  },
  {
    name: 'attention',
    title: 'attention',
    opens: 'attention/find-the-pair',
    load: async (lang, own) =>
      (await import('./attention/lab.ts')).attention(messagesOf(lang ?? 'en'), own),
  },
  {
    name: 'architecture',
    title: 'architecture',
    load: async lang =>
      (await import('./architecture/lab.ts')).architecture(messagesOf(lang ?? 'en')),
  },
  {
    name: 'next-token',
    title: 'next token',
    opens: 'gpt/gpt',
    load: async (lang, own) =>
      (await import('./next-token/lab.ts')).nextToken(messagesOf(lang ?? 'en'), own),
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
export async function lab(name: string, options: LabOptions = {}): Promise<Lab> {
  const names = ['lang', 'weights', 'among']
  const { lang, weights, among = labs } = requireOptions(options, 'lab', names)
  const entry = among.find(one => one.name === name)
  if (!entry)
    throw new RangeError(
      `lab: no lab is called '${name}'; there are ${among.map(one => one.name).join(', ')}`,
    )
  return entry.load(lang, weights)
}
