import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  "nextTokenPairs: 'nextTokenPairs: a row needs one token more than its length' became 'int32'":
    'The words of the error are the learner’s.',
  "nextTokenPairs: y: tensor(rows(ids.slice(1)), { dtype: 'int32' }) became y: tensor(rows(ids.slice(1.5)), { dtype: 'int32' })":
    'slice takes the whole part.',
})
