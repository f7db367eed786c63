import { mutants } from '@neuralings/lesson-kit'

const whole = '() => rng.integer(-pixels, pixels + 1)'
const rest = `
  const made = (images.toArray() as Image[]).map(image => {
    const moved = move(image, rng.uniform(-degrees, degrees), [whole(), whole()])
    return addNoise(moved, { std, rng })
  })
  return tensor(made)
}
`

export default mutants({
  'does not clip': {
    find: 'Math.min(Math.max(pixel + std * rng.normal(), 0), 1)',
    replace: 'pixel + std * rng.normal()',
    says: 'Your noise leaves 0 to 1: there is paper whiter than white in it, and ink blacker than black.',
  },
  'clips above only': {
    find: 'Math.min(Math.max(pixel + std * rng.normal(), 0), 1)',
    replace: 'Math.min(pixel + std * rng.normal(), 1)',
    says: 'Your noise is clipped at 1, but not at 0: some of your paper is whiter than white.',
  },
  'clips below only': {
    find: 'Math.min(Math.max(pixel + std * rng.normal(), 0), 1)',
    replace: 'Math.max(pixel + std * rng.normal(), 0)',
    says: 'Your noise is clipped at 0, but not at 1: some of your ink is blacker than black.',
  },
  'min for max': {
    find: 'Math.min(Math.max(pixel + std * rng.normal(), 0), 1)',
    replace: 'Math.max(Math.min(pixel + std * rng.normal(), 0), 1)',
    says: 'Math.min and Math.max stand in each other’s place: whatever comes in, 1 comes out.',
  },
  'folds back': {
    find: 'Math.min(Math.max(pixel + std * rng.normal(), 0), 1)',
    replace: 'Math.min(Math.abs(pixel + std * rng.normal()), 1)',
    says: 'What falls below 0 comes back as grey, for you take it without its sign. Clipped, it is 0: half of the paper stays white.',
  },
  'lightens only': {
    find: 'std * rng.normal()',
    replace: 'std * rng.uniform()',
    says: 'Your noise is drawn by uniform, which is never negative: every pixel gets darker. It should go both ways.',
  },
  'evenly spread': {
    find: 'std * rng.normal()',
    replace: 'rng.uniform(-std, std)',
    says: 'Your noise is drawn evenly from −std to std. The std of that is smaller than it says: std/√3. The bell curve has it in full.',
  },
  'std squared': {
    find: 'std * rng.normal()',
    replace: 'std * std * rng.normal()',
    says: 'Your noise has a std that is the square of the one asked for. One factor of std is enough: normal() itself has a std of 1.',
  },
  'one draw for the image': {
    find: 'return image.map(row => row.map(pixel => Math.min(Math.max(pixel + std * rng.normal(), 0), 1)))',
    replace:
      'const noise = std * rng.normal()\n  return image.map(row => row.map(pixel => Math.min(Math.max(pixel + noise, 0), 1)))',
    says: 'You draw once for the whole image: it gets darker or lighter as a whole. That is no noise; every pixel has a draw of its own.',
  },
  'one draw for each row': {
    find: 'return image.map(row => row.map(pixel => Math.min(Math.max(pixel + std * rng.normal(), 0), 1)))',
    replace:
      'return image.map(row => {\n    const noise = std * rng.normal()\n    return row.map(pixel => Math.min(Math.max(pixel + noise, 0), 1))\n  })',
    says: 'You draw once for each row, and the image gets stripes. Every pixel has a draw of its own.',
  },
  'draws in the image itself': {
    find: 'return image.map(row => row.map(pixel => Math.min(Math.max(pixel + std * rng.normal(), 0), 1)))',
    replace:
      'for (const row of image)\n    row.forEach((pixel, j) => {\n      row[j] = Math.min(Math.max(pixel + std * rng.normal(), 0), 1)\n    })\n  return image',
    says: 'Your addNoise changes the image that it was given. Then the noise of all epochs piles up in the examples.',
  },
  'one draw for all': {
    find: 'const made = (images.toArray() as Image[]).map(image => {\n    const moved = move(image, rng.uniform(-degrees, degrees), [whole(), whole()])',
    replace:
      'const drawn: [number, [number, number]] = [rng.uniform(-degrees, degrees), [whole(), whole()]]\n  const made = (images.toArray() as Image[]).map(image => {\n    const moved = move(image, ...drawn)',
    says: 'You draw once, and all images of a call are moved in the same way. Each has draws of its own: where do they have to stand?',
  },
  'never as far as that': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'rng.integer(-pixels, pixels)',
    says: 'None of your images goes as far down or right as pixels allows: the upper end is never drawn.',
  },
  'down and right only': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'rng.integer(0, pixels + 1)',
    says: 'Your images go down and to the right only. Chance should move them to every side.',
  },
  'on the diagonal': {
    find: '[whole(), whole()]',
    replace: 'new Array<number>(2).fill(whole()) as [number, number]',
    says: 'You draw one number for both ways, so your images move on the diagonal only. Down and right are two draws.',
  },
  'parts of pixels': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'rng.uniform(-pixels, pixels)',
    says: 'Your shift is no whole number. Between two pixels there is nothing to look up, so the image comes out empty.',
  },
  'rounds at the ends': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'Math.round(rng.uniform(-pixels, pixels))',
    says: 'You round what uniform draws. To each end only half as many numbers are rounded as to any other whole number, so the furthest ways are rare.',
  },
  'cuts a fraction off': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'Math.trunc(rng.uniform(-pixels, pixels))',
    says: 'You cut off what is behind the point: the furthest ways never come, and 0 comes twice as often as any other.',
  },
  'all the way or not at all': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'pixels * rng.integer(-1, 2)',
    says: 'Your images move by the full number of pixels or not at all. Every whole number in between is a shift, too.',
  },
  'turns to one side': {
    find: 'rng.uniform(-degrees, degrees)',
    replace: 'rng.uniform(0, degrees)',
    says: 'Your images turn to one side only. People lean theirs both ways.',
  },
  'always turns as far': {
    find: 'rng.uniform(-degrees, degrees)',
    replace: '(rng.uniform() < 0.5 ? -degrees : degrees)',
    says: 'Your images turn by the full angle, one way or the other. Every angle in between is as likely.',
  },
  'a bell of angles': {
    find: 'rng.uniform(-degrees, degrees)',
    replace: 'degrees * rng.normal()',
    says: 'You draw the angle by normal, and every third image turns further than degrees. It is the limit here, not a std.',
  },
  'turns twice as far': {
    find: 'rng.uniform(-degrees, degrees)',
    replace: '2 * rng.uniform(-degrees, degrees)',
    says: 'Your images turn up to twice as far as degrees says.',
  },
  'half the way': {
    find: 'rng.uniform(-degrees, degrees)',
    replace: 'degrees * (rng.uniform() - 0.5)',
    says: 'What you draw lies between −½ and ½, so your images turn half as far as they may.',
  },
  'noise on the way': {
    find: 'const moved = move(image, rng.uniform(-degrees, degrees), [whole(), whole()])\n    return addNoise(moved, { std, rng })',
    replace:
      'return move(addNoise(image, { std, rng }), rng.uniform(-degrees, degrees), [whole(), whole()])',
    says: 'You add the noise before the image is moved. The paper that comes in at the edge has none then, and shows where the image was.',
  },
  'no noise': {
    find: 'return addNoise(moved, { std, rng })',
    replace: 'return moved',
    says: 'Your images are moved, but have no noise. Who adds it?',
  },
  'noise alone': {
    find: 'return addNoise(moved, { std, rng })',
    replace: 'return addNoise(image, { std, rng })',
    says: 'The noise goes on the image as it was, and the one that has been moved is not used.',
  },
  'a seed of its own': {
    find: `const whole = ${whole}${rest}`,
    replace: `const own = createRng(1)\n  const whole = ${whole.replace('rng', 'own')}${rest.replace('rng.', 'own.')}import { createRng } from '@neuralings/tensor'\n`,
    says: 'You begin with the same seed at every call, so each epoch makes the very same versions. Draw on with the rng that you were given.',
  },
  'chance without a seed': {
    find: 'rng.integer(-pixels, pixels + 1)',
    replace: 'Math.floor((2 * pixels + 1) * Math.random()) - pixels',
    says: 'Math.random knows no seed, so no run can be repeated. Draw with the rng that you were given.',
  },
  'a seed of its own for all': {
    find: `const whole = ${whole}${rest}`,
    replace: `const own = createRng(1)\n  const whole = ${whole.replace('rng', 'own')}${rest.replace('rng.', 'own.').replace('{ std, rng }', '{ std, rng: own }')}import { createRng } from '@neuralings/tensor'\n`,
    says: 'You make a generator of your own at every call, so each epoch gets the very same versions, and the same noise. Draw on with the rng that you were given.',
  },
})
