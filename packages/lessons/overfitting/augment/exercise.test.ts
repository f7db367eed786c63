import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { addNoise, augment } from './exercise.ts'

type Image = number[][]

const still = { pixels: 0, degrees: 0, std: 0 }

/** An image of one grey. */
const grey = (height: number, width: number, value: number): Image =>
  Array.from({ length: height }, () => new Array<number>(width).fill(value))

/** Paper, with one pixel of ink in the middle. */
function dot(size: number): Image {
  const image = grey(size, size, 0)
  image[(size - 1) / 2]![(size - 1) / 2] = 1
  return image
}

/** A stroke from the middle to the right edge. */
function stroke(size: number): Image {
  const image = grey(size, size, 0)
  for (let j = (size - 1) / 2; j < size; j++) image[(size - 1) / 2]![j] = 1
  return image
}

const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length
function deviation(xs: number[]): number {
  const middle = mean(xs)
  return Math.sqrt(mean(xs.map(x => (x - middle) ** 2)))
}

/** So many copies of an image, each augmented. */
function copies(image: Image, n: number, strengths: Partial<typeof still>, seed = 1): Image[] {
  const rng = createRng(seed)
  const images = tensor(Array.from({ length: n }, () => image))
  return augment(images, { ...still, ...strengths, rng }).toArray() as Image[]
}

describe('addNoise', () => {
  /** A generator that draws the same from every bell curve. */
  const fixed = (z: number) =>
    Object.assign(createRng(1), { normal: (mean = 0, std = 1) => mean + std * z })

  test.each([
    [0.5, 1.5, 0.8],
    [0, -1, 0], // −0.2, clipped
    [1, 0.5, 1], // 1.1, clipped
  ])('the table of the task: %d, with a draw of %d', (pixel, z, wanted) => {
    const got = addNoise([[pixel]], { std: 0.2, rng: fixed(z) })
    expectClose(got, [[wanted]], {
      what: `addNoise([[${pixel}]]), std 0.2, where normal() is ${z}`,
    })
  })

  test('no noise at all', () => {
    const image = [[0, 0.25, 1], [0.5, 0.75, 0]] // biome-ignore format: one line
    expectClose(addNoise(image, { std: 0, rng: createRng(1) }), image, { what: 'the image, std 0' })
  })

  test.each([0.05, 0.1])('far from paper and ink: the mean stays, the std is %d', std => {
    const pixels = addNoise(grey(50, 40, 0.5), { std, rng: createRng(2) }).flat()
    expectClose(mean(pixels), 0.5, { what: 'the mean of 2000 pixels of 0.5', atol: 0.01, rtol: 0 })
    expectClose(deviation(pixels), std, { what: 'their std', rtol: 0.1 })
  })

  test('no paper is whiter than 0', () => {
    const pixels = addNoise(grey(30, 30, 0), { std: 0.3, rng: createRng(3) }).flat()
    expect(Math.min(...pixels), 'the lowest of 900 pixels').toBe(0)
  })

  test('no ink is blacker than 1', () => {
    const pixels = addNoise(grey(30, 30, 1), { std: 0.3, rng: createRng(3) }).flat()
    expect(Math.max(...pixels), 'the highest of 900 pixels').toBe(1)
  })

  test('half of the paper stays white, half of the ink black', () => {
    const of = (value: number) =>
      addNoise(grey(50, 40, value), { std: 0.1, rng: createRng(4) }).flat()
    const share = (value: number) => of(value).filter(pixel => pixel === value).length / 2000
    expectClose(share(0), 0.5, { what: 'the share of paper that is still 0', atol: 0.05, rtol: 0 })
    expectClose(share(1), 0.5, { what: 'the share of ink that is still 1', atol: 0.05, rtol: 0 })
  })

  test('every pixel has a draw of its own', () => {
    const image = addNoise(grey(30, 20, 0.5), { std: 0.1, rng: createRng(5) })
    expect(new Set(image.flat()).size, 'how many of 600 pixels differ').toBe(600)
  })

  test('the image itself stays as it is', () => {
    const image = grey(2, 3, 0.5)
    addNoise(image, { std: 0.2, rng: createRng(6) })
    expectClose(image, grey(2, 3, 0.5), { what: 'the image after addNoise' })
  })
})

describe('augment: all images', () => {
  const two = () => tensor([grey(3, 5, 0.25), [[0, 1, 0, 0, 0], [0, 0, 0.5, 0, 0], [1, 0, 0, 0, 0]]]) // biome-ignore format: one line

  test('with no strength at all they stay as they are', () => {
    const got = augment(two(), { ...still, rng: createRng(1) })
    expectClose(got, two(), { what: 'augment of two images, all strengths 0' })
  })

  test('the images themselves stay as they are', () => {
    const images = two()
    augment(images, { pixels: 2, degrees: 40, std: 0.2, rng: createRng(2) })
    expectClose(images, two(), { what: 'the images after augment' })
  })

  test('each image stays in its place', () => {
    const images = tensor(Array.from({ length: 9 }, (_, i) => grey(7, 7, (i + 1) / 10)))
    const made = augment(images, { pixels: 2, degrees: 20, std: 0, rng: createRng(3) })
    const inks = (made.toArray() as Image[]).map(image => Math.max(...image.flat()))
    expectClose(inks, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], { what: 'the ink of each' })
  })

  const each = [{ pixels: 2 }, { degrees: 20 }, { std: 0.1 }]

  test.each(each)('the same seed makes the same: %j', strength => {
    const [once, again] = [1, 2].map(() => String(copies(stroke(9), 5, strength, 4)))
    expect(once === again, 'two runs from one seed agree').toBe(true)
  })

  test.each(each)('another call makes others: %j', strength => {
    const rng = createRng(4)
    const images = tensor(Array.from({ length: 5 }, () => stroke(9)))
    const call = () => String(augment(images, { ...still, ...strength, rng }).toArray())
    const [first, second] = [call(), call()]
    expect(first === second, 'two calls, one after the other, make the same').toBe(false)
  })
})

/** How far the ink of a dot has come, down and right. */
function way(image: Image): [number, number] {
  const middle = (image.length - 1) / 2
  const row = image.findIndex(pixels => pixels.some(pixel => pixel > 0.5))
  return [row - middle, (image[row] ?? []).findIndex(pixel => pixel > 0.5) - middle]
}

describe('augment: the shift', () => {
  test('no ink is lost', () => {
    const made = copies(dot(5), 50, { pixels: 2 })
    const ink = made.map(image => image.flat().reduce((sum, pixel) => sum + pixel, 0))
    const wanted = ink.map(() => 1)
    expectClose(ink, wanted, { what: 'the ink of 50 dots, shifted by up to 2 pixels' })
  })

  test.each([1, 2])('every way up to %d', pixels => {
    const ways = copies(dot(5), 500, { pixels }).map(way)
    const reach = pixels === 1 ? [-1, 0, 1] : [-2, -1, 0, 1, 2]
    for (const [i, name] of (['down', 'right'] as const).entries()) {
      const found = [...new Set(ways.map(by => by[i]!))].sort((a, b) => a - b)
      expect(found, `how far ${name} 500 dots have come, with pixels ${pixels}`).toEqual(reach)
    }
    const pairs = new Set(ways.map(String)).size
    expect(pairs, 'how many pairs of ways there are').toBe(reach.length ** 2)
  })

  test('each way is as likely as any other', () => {
    const down = copies(dot(5), 1000, { pixels: 2 }).map(image => way(image)[0])
    for (const by of [-2, -1, 0, 1, 2]) {
      // 1000 draws of five: 0.2, give or take 0.013.
      const share = down.filter(way => way === by).length / 1000
      expectClose(share, 0.2, { what: `the share of images that go down by ${by}`, atol: 0.05, rtol: 0 }) // biome-ignore format: one line
    }
  })
})

/** By how many degrees a stroke was turned, counter-clockwise: where the middle of its ink lies. */
function turn(image: Image): number {
  const middle = (image.length - 1) / 2
  const ups = image.flatMap((row, i) => row.filter(v => v > 0.5).map(() => middle - i))
  const rights = image.flatMap(row => row.flatMap((v, j) => (v > 0.5 ? [j - middle] : [])))
  return (Math.atan2(mean(ups), mean(rights)) * 180) / Math.PI
}

describe('augment: the turn', () => {
  const turns = () => copies(stroke(17), 200, { degrees: 40 }).map(turn)

  test('up to so many degrees, to both sides', () => {
    const all = turns()
    const near = { atol: 4, rtol: 0 }
    expectClose(Math.min(...all), -40, { what: 'the furthest turn clockwise of 200', ...near })
    expectClose(Math.max(...all), 40, { what: 'the furthest turn the other way', ...near })
  })

  test('each angle is as likely as any other', () => {
    // Draws from −40 to 40 scatter by 80/√12.
    expectClose(mean(turns()), 0, { what: 'the mean of 200 turns', atol: 5, rtol: 0 })
    expectClose(deviation(turns()), 23.1, { what: 'the std of 200 turns', rtol: 0.12 })
  })

  test('an angle need be no whole number of degrees', () => {
    const rng = createRng(8)
    const speckles = grey(31, 31, 0).map(row => row.map(() => rng.uniform()))
    // Turned by less than 1.4°, no pixel has another one that is nearest.
    const found = new Set(copies(speckles, 40, { degrees: 6 }).map(String))
    expect(found.size, 'how many different images 40 turns by up to 6° give').toBeGreaterThan(15)
  })
})

describe('augment: the order', () => {
  test('first the turn, then the shift', () => {
    // Turned, the dot in the middle stays there. Shifted first, it would swing around the middle, from (2, 2) to (0, 2.8).
    const ways = copies(dot(9), 150, { pixels: 2, degrees: 45 }).map(way)
    const furthest = Math.max(...ways.flat().map(Math.abs))
    expect(furthest, 'how far one of 150 dots has come, down or right').toBe(2)
  })

  test('the noise comes last, on the paper that has come in, too', () => {
    const pixels = copies(grey(9, 9, 0.5), 10, { pixels: 3, std: 0.05 }).flat(2)
    const speckled = pixels.filter(pixel => pixel > 0 && pixel < 0.25).length
    expect(speckled, 'how many pixels of new paper have noise').toBeGreaterThan(50)
  })
})

describe('augment: draws', () => {
  test('each image has draws of its own', () => {
    const found = new Set(copies(dot(9), 60, { pixels: 4, degrees: 10 }).map(String))
    expect(found.size, 'how many of 60 images differ').toBeGreaterThan(30)
  })

  test('each image has noise of its own', () => {
    const found = new Set(copies(grey(4, 4, 0.5), 20, { std: 0.1 }).map(String))
    expect(found.size, 'how many of 20 images differ').toBe(20)
  })

  test('the std of the noise', () => {
    const pixels = copies(grey(10, 10, 0.5), 20, { std: 0.1 }).flat(2)
    expectClose(deviation(pixels), 0.1, { what: 'the std of 2000 pixels', rtol: 0.1 })
  })
})
