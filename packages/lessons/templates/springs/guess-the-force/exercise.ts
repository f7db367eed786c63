// A spring pulls with 3 at a stretch of 1, with 6 at 2, with 12 at 4. How hard does it pull at 10?

// todo: replace undefined with your number
export const answer: number | undefined = 30
// end
