// The words of the embedding map and their rows, for a lesson's tests: those that ship, learnt by its milestone from seed 1.
export { dot, type Near, nearestTo, openTable, type Table } from './embedding-map/table.ts'
