/** Told now and then how far long work has come. */
export type Progress = (at: { done: number; total: number }) => void;
