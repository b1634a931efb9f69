/** The same words in every language of the product: a table that lacks one does not compile. */
export type Translated<Words> = Record<'en' | 'nl', Words>;
