// How well the network that ships with the lab feature-maps, which is what the milestone learns from seed 1, reads digits that stand
// further to the right: of 400 that it has never seen. Reading them takes longer than a check may; test/convolution.test.ts
// of this package does, and compares.

/** By how many pixels they are moved. */
export const moves = [0, 1, 2, 3, 4, 5, 6]

/** How many of the 400 are read, for each of the moves. */
export const read = [386, 383, 350, 277, 207, 137, 91]
