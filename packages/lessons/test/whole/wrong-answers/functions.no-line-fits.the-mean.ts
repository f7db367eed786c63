// wrong: gives the mean of y, which is how high the best line lies, not how steep it is
// should hear: less|mean|height|\bb\b
// The best line through (−2, 4) (−1, 1) (0, 0) (1, 1) (2, 4): what is its slope w?

export const answer: number | undefined = 2
