// From (8, 1), which of the 16 steps lowers (x² + 25·y²)/2 most? 0 is right, 4 up, 8 left, 12 down.

// todo: replace undefined with the number of the direction, 0 to 15
export const answer: number | undefined = 11
// end
