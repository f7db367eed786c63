// What sets text, its screens and their keys, in one file that is loaded right after the first frame.
export { line } from '@neuralings/plots'
export { EndingView } from '../screens/ending/view.tsx'
export { ExerciseView } from '../screens/exercise/view.tsx'
export { StoryView } from '../screens/story/view.tsx'
export { endingKey } from './ending.ts'
export { exerciseKey } from './exercise-keys.ts'
export { storyKey } from './story-keys.ts'
