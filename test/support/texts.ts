// Where the texts of the house are, and the part of them that is made from course.ts.
import { resolve } from 'node:path'

export const home = resolve(import.meta.dirname, '..', '..')

/** The table of lessons in a README, known by its head. */
export const lessonTable = /^\| +\| (?:lesson|课) .*\n(?:\|.*\n)+/m
