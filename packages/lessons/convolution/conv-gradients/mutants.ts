import { mutants } from '@neuralings/lesson-kit'

const dw = 'sum(images.map((planes, n) => slide(planes[c], back[n][o], { padding })))'
const db = 'back.reduce((total, planes) => total + planes[o].flat().reduce((a, b) => a + b), 0)'

export default mutants({
  'one image': {
    find: dw,
    replace: 'slide(images[0][c], back[0][o], { padding })',
    says: 'Your dw comes from the first image alone. The kernel was used on every image of the batch: what comes back of them adds up.',
  },
  'g turned': {
    find: 'back[n][o], { padding })))',
    replace: 'turned(back[n][o]), { padding })))',
    says: 'You turn g round for dw. For the weights nothing is turned: it is dx that goes through something that is turned.',
  },
  'forgets the frame': {
    find: 'back[n][o], { padding })))',
    replace: 'back[n][o])))',
    says: 'Forwards the kernel saw a frame around the image. Your dw is made without it, and so has another size.',
  },
  'channels swapped': {
    find: 'slide(planes[c], back[n][o], { padding })',
    replace: 'slide(planes[o % planes.length], back[n][c % back[n].length], { padding })',
    says: 'The channels are exchanged: o counts those of g, c those of x.',
  },
  'mean over the batch': {
    find: dw,
    replace:
      'sum(images.map((planes, n) => slide(planes[c], back[n][o], { padding }).map(row => row.map(v => v / images.length))))',
    says: 'You take the mean over the images. Whether the loss is a mean is known to g already: here everything is added up.',
  },
  'db of one image': {
    find: db,
    replace: 'back[0][o].flat().reduce((a, b) => a + b)',
    says: 'Your db comes from the first image alone. The bias was added to every image.',
  },
  'db of one place': {
    find: db,
    replace: 'back.reduce((total, planes) => total + planes[o][0][0], 0)',
    says: 'Your db looks at one place only. The bias was added at every place, and each has its g.',
  },
  'db as a mean': {
    find: db,
    replace:
      'back.reduce((total, planes) => total + planes[o].flat().reduce((a, b) => a + b) / planes[o].flat().length, 0)',
    says: 'You take a mean over the places. Nudge the bias, and every place moves: their g add up.',
  },
  'always 32 bits': {
    find: 'return { dx: pack(dx), dw: pack(dw), db: pack(db) }',
    replace: 'return { dx: tensor(dx), dw: tensor(dw), db: tensor(db) }',
    says: 'What comes out has 32 bits, whatever goes in. pack hands on the dtype of x: use it for all three.',
  },
})
