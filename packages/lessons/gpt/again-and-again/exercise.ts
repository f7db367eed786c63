type Words = 8 | 16 | 24 | 33

// todo: how many different words are among the 200 letters that it writes?
export const answer: Words | undefined = 8
// end
