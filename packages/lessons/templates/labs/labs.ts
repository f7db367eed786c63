// The labs of these lessons, each loaded only when it is opened.
import type { LabEntry } from '@neuralings/labs'

export const labs: readonly LabEntry[] = []
