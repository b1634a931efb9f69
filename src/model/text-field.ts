import * as v from 'valibot';

/** A single line that a person typed, or a page's title. */
export const lineSchema = v.pipe(v.string(), v.maxLength(300, 'is longer than 300 characters'));

/** A line that may not be blank: names, codes. */
export const nameSchema = v.pipe(lineSchema, v.regex(/\S/, 'is empty'));

/** Free text that a person typed. */
export const proseSchema = v.pipe(v.string(), v.maxLength(10_000, 'is longer than 10,000 characters'));
