/** Every operation kind, read from the manifest's schema, so that docs, messages and validation agree. */
import type { OperationKind } from './operation';
import schema from '../schemas/change_manifest.schema.json';

/** In the order of `docs/reference/manifest.md`. */
export const OPERATION_KINDS = schema.definitions.operation.properties.kind.enum as readonly OperationKind[];
