/** The languages of the model, which words know nothing of. */
export type Tongue = 'en' | 'nl';

/** The same words in every language of the product: a table that lacks one does not compile. */
export type Translated<Words> = Record<Tongue, Words>;
