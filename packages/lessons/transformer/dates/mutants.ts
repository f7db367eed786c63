import { mutants } from '@neuralings/lesson-kit'

const sum = 'add(embedding(ids, table), sinusoidalPositions(ids.shape[1], table.shape[1]))'
const encoder =
  'for (const weights of model.encoder.blocks) h = block(h, weights, { heads, mask: memoryMask })'
const decoder =
  'for (const weights of model.decoder.blocks) h = decoderBlock(h, weights, { heads, ...reading })'
const appended = 'rows = rows.map((row, i) => [...row, next[i]])'

export default mutants({
  'no places': {
    find: sum,
    replace: 'embedding(ids, table)',
    says: 'The vectors know which sign they are, and not where it stands: 12 and 21 are the same to all that comes after.',
  },
  'only places': {
    find: sum,
    replace:
      "add(mul(embedding(ids, table), 0), sinusoidalPositions(ids.shape[1], table.shape[1]))\n}\nimport { mul } from '@neuralings/autograd'\n{",
    says: 'The vectors know where they stand, and not which sign is there.',
  },
  'places of the batch': {
    find: sum,
    replace: 'add(embedding(ids, table), sinusoidalPositions(ids.shape[0], table.shape[1]))',
    says: 'There are as many places as rows in the batch. A sentence has as many as it has signs: the second number of the shape.',
  },
  'sees the filling': {
    find: ', mask: memoryMask })',
    replace: ' })',
    says: 'The encoder’s blocks have no mask, so that signs also ask those that only fill a row up.',
  },
  'one block of the encoder': {
    find: encoder,
    replace: 'h = block(h, model.encoder.blocks[0], { heads, mask: memoryMask })',
    says: 'Only the first block of the encoder is used. There may be more: each goes on from what the one before has made.',
  },
  'blocks of the encoder forget': {
    find: encoder,
    replace:
      'const x = h\n  for (const weights of model.encoder.blocks) h = block(x, weights, { heads, mask: memoryMask })',
    says: 'Each block of the encoder begins with the embedding again, so that only the last one counts. Each goes on from the one before.',
  },
  'the encoder without a last norm': {
    find: 'memory: layerNorm(h, model.encoder.norm)',
    replace: 'memory: h',
    says: 'The memory is handed out as it is. Blocks only add, so behind the last one everything has to be put in order once more.',
  },
  'forgets the mask': {
    find: ', memoryMask }\n',
    replace: ' }\n',
    says: 'The memory goes out without its mask, so the decoder will look at the filling.',
  },
  'reads what it writes in the wrong table': {
    find: 'embed(given, model.target)',
    replace: 'embed(given, model.source)',
    says: 'What is written is looked up in the table of what is read. It has one of its own.',
  },
  'reads in the wrong table': {
    find: 'embed(source, model.source)',
    replace: 'embed(source, model.target)',
    says: 'What is read is looked up in the table of what is written. It has one of its own.',
  },
  'one block of the decoder': {
    find: decoder,
    replace: 'h = decoderBlock(h, model.decoder.blocks[0], { heads, ...reading })',
    says: 'Only the first block of the decoder is used. There may be more: each goes on from what the one before has made.',
  },
  'blocks of the decoder forget': {
    find: decoder,
    replace:
      'const x = h\n  for (const weights of model.decoder.blocks) h = decoderBlock(x, weights, { heads, ...reading })',
    says: 'Each block of the decoder begins with the embedding again, so that only the last one counts. Each goes on from the one before.',
  },
  'the decoder without a last norm': {
    find: 'project(layerNorm(h, model.decoder.norm), model.out)',
    replace: 'project(h, model.out)',
    says: 'The scores are made of rows of any size. Behind the last block everything has to be put in order once more.',
  },
  'the norm of the encoder': {
    find: 'model.decoder.norm',
    replace: 'model.encoder.norm',
    says: 'The decoder ends with the norm of the encoder. It has one of its own.',
  },
  'only the memory': {
    find: '{ heads, ...reading }',
    replace: '{ heads, memory: reading.memory }',
    says: 'The decoder gets the memory without its mask, so it looks at the filling.',
  },
  'only the last sign': {
    find: 'decode(whole(rows)',
    replace: 'decode(whole(rows.map(row => row.slice(-1)))',
    says: 'It is given the last sign only, always as if at the first place. What to write next depends on all that is written.',
  },
  'forgets what it has written': {
    find: appended,
    replace: 'rows = rows.map((row, i) => [...row.slice(0, -1), next[i], next[i]])',
    says: 'The last sign is replaced by the new one, and so what is written is lost. The new one is appended.',
  },
  'appends the same to all': {
    find: appended,
    replace: 'rows = rows.map(row => [...row, next[0]])',
    says: 'All rows get the sign of the first one. Each row has its own.',
  },
  'writes backwards': {
    find: appended,
    replace: 'rows = rows.map((row, i) => [next[i], ...row])',
    says: 'The new sign is put in front. It belongs behind what is written.',
  },
})
