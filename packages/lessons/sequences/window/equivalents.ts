import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  "windowLogits: rows = embedding(tensor(seen, { dtype: 'int32' }), table) became rows = embedding(tensor(seen, { }), table)":
    'To a lookup of whole numbers it is one whether they are kept as int32 or as float32.',
  'windowLogits: add(matmul(w, reshape(rows, [w.shape[1]])), b) became add(b, matmul(w, reshape(rows, [w.shape[1]])))':
    'A sum is the same in either order.',
})
