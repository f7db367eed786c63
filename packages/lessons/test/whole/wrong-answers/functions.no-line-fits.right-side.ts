// wrong: follows the right half of the table up, and forgets the left half
// should hear: \bleft\b|both (sides|halves)|half|other line|smaller|better|lower|less wrong|off by +-6
// The best line through (−2, 4) (−1, 1) (0, 0) (1, 1) (2, 4): what is its slope w?

// todo: replace undefined with your number
export const answer: number | undefined = 2
