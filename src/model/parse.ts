import * as v from 'valibot';

/** Data at a boundary that is not what the model says it must be. The message names the place and what is wrong with it. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';
}

/** Checked data, or an `InvalidDataError` that names the first place that is wrong, e.g. `journeys.0.reviewer is empty`. */
export function parse<const Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidDataError(`${v.getDotPath(issue) ?? 'the data'} ${issue.message}`);
}
