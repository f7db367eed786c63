type Word = 'days' | 'day' | 'years' | 'year' | 'month'

// Year is to years as day is to …: which word comes first, when no word is left out?

// todo: one of the five words
export const answer: Word | undefined = 'day'
// end
