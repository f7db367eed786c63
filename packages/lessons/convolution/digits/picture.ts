import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  /** One held-out digit, as the first convolution sees it. */
  maps: number[][][]
  reached: number
  heldOut?: number
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`

export default picture<unknown, Kept>({
  type: 'images',
  pixels: 784,
  images: (_, { maps }) => maps,
  yours: (_, { maps }) => maps.map((_, i) => `map ${i + 1}`),
  caption: 'one digit, as the feature maps of the first convolution see it',
  reached: (_, { reached, heldOut }) =>
    `held out ${percent(reached)}${heldOut ? `, on the package ${percent(heldOut)}` : ''}`,
})
