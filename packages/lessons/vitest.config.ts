// The tests of exercises belong to the grader; here only test/ is run.
export { default } from '../../vitest.config.ts'
