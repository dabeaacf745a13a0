import * as z from "zod";

/** The keys that a schema allows at a path; empty where it has no fixed keys. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : keysAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape).filter((key) => !key.startsWith("$"));
  const next = schema.shape[step] as z.core.$ZodType | undefined;
  return next === undefined ? [] : keysAt(next, rest);
}
