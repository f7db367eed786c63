import { lab } from '@neuralings/labs'

// The keys that you pressed in the lab "feature-maps". The lab writes them down when its goal is reached.

// todo: open the lab and reach its goal
export const keys: readonly string[] | undefined = (await lab('feature-maps')).solution
// end
