import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'counts in bits': {
    find: '-Math.log(p)',
    replace: '-Math.log2(p)',
    says: 'Your surprise at one half is 1: you count halvings, in bits. In the table a halving is 0.693, so the base is another one.',
  },
  'counts digits': {
    find: '-Math.log(p)',
    replace: '-Math.log10(p)',
    says: 'Your surprise at a tenth is 1: you count in powers of ten. The table has 2.303 there, so the base is another one.',
  },
  'is negative': {
    find: '-Math.log(p)',
    replace: 'Math.log(p)',
    says: 'Your surprise is below 0, and the less likely a thing, the further below. The size is right. Which way should it grow?',
  },
  'takes what is missing': {
    find: '-Math.log(p)',
    replace: '1 - p',
    says: 'Your surprise is what is missing to 1. It never gets above 1, and of two coins and one coin it says 0.75 and 0.5, where the table wants twice as much.',
  },
  'squares what is missing': {
    find: '-Math.log(p)',
    replace: '(1 - p) ** 2',
    says: 'Your surprise is the square of what is missing to 1. It never gets above 1, whatever happens. The table goes on growing: by as much from 1/10 to 1/20 as from 1/2 to 1/4.',
  },
  'counts the possibilities': {
    find: '-Math.log(p)',
    replace: '1 / p - 1',
    says: 'Your surprise grows with the number of possibilities themselves: ten times less likely, some ten times more surprised. In the table each halving adds the same.',
  },
  'weighs by the share': {
    find: '-Math.log(p)',
    replace: '-p * Math.log(p)',
    says: 'You multiply by the share. That is what a thing adds to the surprise on average, seldom things seldom. Here it has happened: how surprising is it now?',
  },
  'hears the opposite': {
    find: '-Math.log(p)',
    replace: '-Math.log(1 - p)',
    says: 'This is the surprise when the thing does not happen: it grows with p. What you were sure of, and comes, is no surprise.',
  },
  'hears the opposite, below zero': {
    find: '-Math.log(p)',
    replace: 'Math.log(1 - p)',
    says: 'This looks at what is missing to 1, the share of all the rest. What counts is the share of what has happened.',
  },
  'adds a little': {
    find: '-Math.log(p)',
    replace: '-Math.log(p + 1e-9)',
    says: 'You add a little to the share, so that the surprise ends somewhere. What was ruled out and happens has no bound.',
  },
  'shrugs at the impossible': {
    find: '-Math.log(p)',
    replace: 'p === 0 ? 0 : -Math.log(p)',
    says: 'You call it no surprise when something happens that was ruled out. Follow the table: what does the surprise do as p goes to 0?',
  },
  'stops at a millionth': {
    find: '-Math.log(p)',
    replace: '-Math.log(Math.max(p, 1e-7))',
    says: 'You do not let the share go below a bound, so that the surprise ends there. What was ruled out and happens has no bound.',
  },
  'a rounded unit': {
    find: '-Math.log(p)',
    replace: '0.693 * Math.log2(1 / p)',
    says: 'Your rule is right, and its 0.693 is rounded: there are more digits behind it. Which function has them built in, since its base is e?',
  },
  'choices by a rounded unit': {
    find: 'Math.exp(loss)',
    replace: '2 ** (loss / 0.693)',
    says: 'Your rule is right, and its 0.693 is rounded: a large loss is off by whole things. Which function has all digits built in, since its base is e?',
  },
  'choices in bits': {
    find: 'Math.exp(loss)',
    replace: '2 ** loss',
    says: 'Your choices take 1 for a choice between two. The table of this exercise has 0.693 for it: the base is that of the first function.',
  },
  'choices in powers of ten': {
    find: 'Math.exp(loss)',
    replace: '10 ** loss',
    says: 'Your choices take 1 for a choice among ten. The table of this exercise has 2.303 for it: the base is that of the first function.',
  },
  'gives the share': {
    find: 'Math.exp(loss)',
    replace: 'Math.exp(-loss)',
    says: 'Your choices give the share of each thing: a tenth, where there are ten of them. How many are asked for.',
  },
  'counts halvings': {
    find: 'Math.exp(loss)',
    replace: 'loss / 0.693',
    says: 'Your choices count the halvings: 2 for a choice among four, 3 for one among eight. Two for each halving, multiplied: how many things is that?',
  },
  'counts on from one': {
    find: 'Math.exp(loss)',
    replace: '1 + loss / 0.693',
    says: 'Your choices are right for one thing and for two. For four the table has twice the loss of two: see what your rule makes of that.',
  },
  rounds: {
    find: 'Math.exp(loss)',
    replace: 'Math.round(Math.exp(loss))',
    says: 'You round to whole things. A loss of 0.1 is a choice among 1.1: hardly one at all, and yet not quite none.',
  },
  'rounds up': {
    find: 'Math.exp(loss)',
    replace: 'Math.ceil(Math.exp(loss))',
    says: 'You round to whole things. A loss of 0.1 is a choice among 1.1: hardly one at all, and yet not quite none.',
  },
  'one too few': {
    find: 'Math.exp(loss)',
    replace: 'Math.exp(loss) - 1',
    says: 'Your choices are one too few. Where nothing is surprising, at a loss of 0, one thing is left, not none.',
  },
  'grows evenly': {
    find: 'Math.exp(loss)',
    replace: 'Math.E * loss',
    says: 'Your choices grow evenly with the loss, and are none at 0. In the table they double with every 0.693, from 1 on.',
  },
})
