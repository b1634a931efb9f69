/** The same words in every language of the product: a table that lacks one does not compile. */
export type Translated<Words> = Record<'en' | 'nl', Words>;

/** The language to show for a browser's language tag such as `nl-BE`: English where we do not speak it. */
export const languageOf = (tag: string): keyof Translated<unknown> => (/^nl\b/i.test(tag) ? 'nl' : 'en');
