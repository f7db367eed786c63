// In what share of the date pairs are both sides equally long? Between 0 and 1.

// todo: replace undefined with your number
export const answer: number | undefined = 0.12
// end
