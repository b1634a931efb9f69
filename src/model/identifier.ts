import * as v from 'valibot';

/** A UUID; new ones are version 7, so that they sort by the moment they were made. */
export const identifierSchema = v.pipe(v.string(), v.uuid('is not a UUID'));
