// The screens that set text, in one file to be loaded after the first frame.
export { line } from '@neuralings/plots'
export { ExerciseView } from '../screens/exercise/view.tsx'
export { StoryView } from '../screens/story/view.tsx'
