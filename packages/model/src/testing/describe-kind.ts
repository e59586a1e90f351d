/** What the manifest's schema says of an operation kind: its title and what apply does. */
import type { OperationKind } from '../operations/operation';
import schema from '../schemas/change_manifest.schema.json';

interface KindSchema {
  title: string;
  description: string;
  properties: Record<string, { description?: string }>;
  required: string[];
}

const definitions = schema.definitions as unknown as Record<string, KindSchema>;

/** Title, description and match fields of one kind. */
export function describeKind(kind: OperationKind): Readonly<KindSchema> {
  const found = definitions[kind];
  if (!found) throw new RangeError(`no schema for ${kind}`);
  return found;
}
