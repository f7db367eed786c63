import { equivalents } from '@neuralings/lesson-kit'

const near = 'The task lets the factor be off by 10 %.'

export default equivalents({
  'factor: 1491 became 1490': near,
  'factor: 1491 became 1492': near,
  'factor: 1491 became 1490.5': near,
  'factor: 1491 became 1491.5': near,
})
