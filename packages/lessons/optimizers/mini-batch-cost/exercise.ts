type Batch = 1 | 8 | 64 | 512 | 4096

// todo: the batch that gets there in the fewest seconds
export const answer: Batch | undefined = 64
// end
