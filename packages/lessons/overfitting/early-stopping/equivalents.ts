import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'earlyStopping: waited = 0 became waited = 0.5':
    'Patience is a whole number, and n + 0.5 reaches it when n does.',
})
