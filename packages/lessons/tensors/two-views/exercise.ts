// What do the four numbers of the row of x that holds the 100 sum to?

// todo: replace undefined with your number
export const answer: number | undefined = 159
// end
