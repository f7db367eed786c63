import { mutants } from '@neuralings/lesson-kit'

const bias = '.map(row => row.map(v => v + (shifts?.[o] ?? 0)))'

export default mutants({
  'takes the mean of the channels': {
    find: bias,
    replace: '.map(row => row.map(v => v / planes.length + (shifts?.[o] ?? 0)))',
    says: 'You take the mean over the channels that come in. They are added up: how much each counts is in the weights.',
  },
  'one kernel for all channels': {
    find: 'tables[c]',
    replace: 'tables[0]',
    says: 'All channels that come in go through the same kernel, the first. Each has one of its own.',
  },
  'only the first channel': {
    find: '.reduce(plus)',
    replace: '[0]',
    says: 'Only the first channel that comes in is seen. Each goes through its kernel, and what comes out is added up.',
  },
  'only the last channel': {
    find: '.reduce(plus)',
    replace: '.at(-1)!',
    says: 'Only the last channel that comes in is left over. What comes out of all of them is added up.',
  },
  'no bias': {
    find: bias,
    replace: '',
    says: 'The bias is missing: each channel out has one number that is added everywhere.',
  },
  'bias for every channel in': {
    find: `slide(plane, tables[c], { stride, padding }))
        .reduce(plus)
        ${bias}`,
    replace: `slide(plane, tables[c], { stride, padding }).map(row => row.map(v => v + (shifts?.[o] ?? 0))))
        .reduce(plus)`,
    says: 'The bias is added once for every channel that comes in. There is one sum, and one bias for it.',
  },
  'bias of the first': {
    find: 'shifts?.[o]',
    replace: 'shifts?.[0]',
    says: 'All channels out get the first bias. Each has its own.',
  },
  'in before out': {
    find: 'tables[c], { stride',
    replace: '(kernels[c]?.[o] ?? tables[c]), { stride',
    says: 'You look the kernels up as weight[in][out]. The first place of weight counts the channels out, the second the channels in.',
  },
  'ignores the padding': {
    find: '{ stride, padding }))',
    replace: '{ stride }))',
    says: 'padding never reaches your slide, so no frame is put around the planes.',
  },
  'ignores the stride': {
    find: '{ stride, padding }))',
    replace: '{ padding }))',
    says: 'stride never reaches your slide, so it goes on by one pixel always.',
  },
  'always 32 bits': {
    find: 'tensor(output, { dtype: x.dtype })',
    replace: 'tensor(output)',
    says: 'What comes out has 32 bits, whatever goes in. A gradient check needs 64: hand on the dtype of x.',
  },
})
