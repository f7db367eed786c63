import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  "keys: keys = ['right*11', 'down*13'] became keys = ['down*13', 'right*11']":
    'The two keys move two different things, so their order does not matter.',
})
