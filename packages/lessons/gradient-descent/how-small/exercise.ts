// Which nudge h gives the best slope: 10 to which power? For h = 0.001 it would be −3.

// todo: replace undefined with your whole number
export const answer: number | undefined = -8
// end
