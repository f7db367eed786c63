// wrong: writes what is left of them
// should hear: times fewer
// A reader of handwriting that has seen 500 digits misreads 15 of 100 new ones. Another has seen 2000, four times as
// many. How many times fewer does it misread?

export const answer: number | undefined = 0.66
