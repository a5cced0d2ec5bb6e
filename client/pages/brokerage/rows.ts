/** Rows of a list that are added at a time, and those that the API gives at once at most. */
export const ROWS = 25;
export const MOST_ROWS = 500;

/** Rows that a file takes at a time: as many as the API's limit on the cost of a question allows. */
export const ROWS_TAKEN = 250;
