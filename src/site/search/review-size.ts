/**
 * Up to so many papers a review is small: the places of all its words travel at once and weigh less than
 * Pagefind's own code, and the names of all authors come with the quick index. In a larger one the full-text
 * index finds both.
 */
export const SMALL_REVIEW = 500;

/** Above so many papers the index is cut into many files, of which a question fetches few. */
export const LARGE_REVIEW = 2000;
