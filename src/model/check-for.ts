import * as v from 'valibot';

type Check = (data: unknown) => boolean;
type Rule = (text: string) => boolean;

/** What schemas and the rules after them are made of, each as far as it has it. */
interface Anatomy {
  type: string;
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  options?: readonly unknown[];
  literal?: unknown;
  pipe?: readonly [v.GenericSchema, ...Anatomy[]];
  requirement?: unknown;
}

/**
 * A check that says of any data what parsing it by the schema would say, several times as fast: it makes no copy, and no
 * list of what is wrong. Only for schemas that leave data as it is; what they do not name stays in it.
 */
export function checkFor<Value>(schema: v.GenericSchema<Value, Value>): (data: unknown) => data is Value {
  const check = checkOf(schema);
  return (data): data is Value => check(data);
}

function checkOf(schema: v.GenericSchema): Check {
  const anatomy: Anatomy = schema;
  const check = textCheck(anatomy) ?? (anatomy.pipe === undefined ? kindCheck(anatomy) : null);
  // Whatever is not taken apart here is left to the library.
  return check ?? ((data) => v.is(schema, data));
}

function kindCheck({ type, entries, item, wrapped, options = [], literal }: Anatomy): Check | null {
  if (type === 'boolean') return (data) => typeof data === 'boolean';
  if (type === 'picklist') return (data) => options.includes(data);
  if (type === 'literal') return (data) => data === literal;
  if (type === 'union') {
    const checks = options.map((option) => checkOf(option as v.GenericSchema));
    return (data) => checks.some((check) => check(data));
  }
  if (type === 'nullable' && wrapped !== undefined) {
    const check = checkOf(wrapped);
    return (data) => data === null || check(data);
  }
  if (type === 'optional' && wrapped !== undefined) {
    const check = checkOf(wrapped);
    return (data) => data === undefined || check(data);
  }
  if (type === 'array' && item !== undefined) {
    const check = checkOf(item);
    return (data) => {
      if (!Array.isArray(data)) return false;
      for (const each of data) if (!check(each)) return false;
      return true;
    };
  }
  return type === 'object' && entries !== undefined ? objectCheck(entries) : null;
}

function objectCheck(entries: Record<string, v.GenericSchema>): Check {
  const fields = Object.entries(entries).map(([key, schema]) => ({
    key,
    check: checkOf(schema),
    isOptional: schema.type === 'optional',
  }));
  return (data) => {
    if (typeof data !== 'object' || data === null) return false;
    const record = data as Record<string, unknown>;
    for (const { key, check, isOptional } of fields) {
      const value = record[key];
      if (value === undefined && !(key in record)) {
        if (!isOptional) return false;
      } else if (!check(value)) return false;
    }
    return true;
  };
}

/** A text with rules; null for anything else. */
function textCheck(anatomy: Anatomy): Check | null {
  const rules = textRules(anatomy);
  if (rules === null) return null;
  return (data) => {
    if (typeof data !== 'string') return false;
    for (const fits of rules) if (!fits(data)) return false;
    return true;
  };
}

/** All that a text must be, also where rules follow a text that has rules itself; null for what is no text, or unknown. */
function textRules({ type, pipe }: Anatomy): Rule[] | null {
  if (type !== 'string') return null;
  if (pipe === undefined) return [];
  const [schema, ...items] = pipe;
  const first = textRules(schema);
  const rules = items.map(ruleCheck).filter((rule) => rule !== null);
  return first === null || rules.length < items.length ? null : [...first, ...rules];
}

function ruleCheck({ type, requirement }: Anatomy): Rule | null {
  if (requirement instanceof RegExp) return (text) => requirement.test(text);
  if (type === 'max_length') return (text) => text.length <= Number(requirement);
  return null;
}
