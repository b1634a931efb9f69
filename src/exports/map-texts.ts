import type * as v from 'valibot';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What makes a string no free text: it is an identifier, a moment, a day or bytes. */
const exact = new Set(['uuid', 'iso_timestamp', 'iso_date', 'base64', 'picklist', 'literal']);

/**
 * The same data with every free text in it replaced: what the schema says is a string, and not an identifier, a time or
 * one of a list. It follows the schema, so that a field that the model gets is not forgotten here.
 */
export function mapTexts<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: v.InferOutput<Schema>,
  replace: (text: string) => string,
): v.InferOutput<Schema> {
  return mapNode(schema, data, replace) as v.InferOutput<Schema>;
}

function mapNode(schema: unknown, value: unknown, replace: (text: string) => string): unknown {
  if (!isNode(schema) || value === null || value === undefined) return value;
  const { type, entries, item, wrapped } = schema;
  if (type === 'string') return typeof value === 'string' && isFree(schema) ? replace(value) : value;
  if (type === 'array' && Array.isArray(value)) return value.map((each) => mapNode(item, each, replace));
  if (wrapped !== undefined) return mapNode(wrapped, value, replace);
  if (!isNode(entries) || !isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapNode(entries[key], each, replace)]));
}

const isFree = ({ pipe }: Node): boolean =>
  !(Array.isArray(pipe) && pipe.some((part: unknown) => isNode(part) && exact.has(String(part['type']))));
