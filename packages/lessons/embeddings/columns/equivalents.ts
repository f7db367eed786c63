import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'trainMonths: mse(predict(month, model), weather).backward() became mse(weather, predict(month, model)).backward()':
    'A squared difference is the same both ways round.',
})
