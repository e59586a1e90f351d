/** Every operation kind with its title and what apply does: read from the manifest's schema, so that docs, messages and validation agree. */
import type { OperationKind } from './operation';
import schema from './schemas/change_manifest.schema.json';

interface KindSchema {
  title: string;
  description: string;
  properties: Record<string, { description?: string }>;
  required: string[];
}

const definitions = schema.definitions as unknown as Record<string, KindSchema>;

/** In the order of `docs/reference/manifest.md`. */
export const OPERATION_KINDS = schema.definitions.operation.properties.kind.enum as readonly OperationKind[];

/** Title, description and match fields of one kind. */
export function describeKind(kind: OperationKind): Readonly<KindSchema> {
  const found = definitions[kind];
  if (!found) throw new RangeError(`no schema for ${kind}`);
  return found;
}
