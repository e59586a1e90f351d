/** What an operation is about, as full paths: `subject` in the old release, `target` in the new one. */
import type { InferredOperation, Operation } from '@onx/model';

export type AnyOperation = Operation | InferredOperation;

/** Python joins with a dot; TypeScript sets a module's exports off with `#`. */
function joinName(language: string, owner: string, name: string): string {
  const separator = (language === 'typescript' || language === 'javascript') && !owner.includes('#') ? '#' : '.';
  return `${owner}${separator}${name}`;
}

/** Old path that the operation is about; for arguments, the callable's. */
export function subjectOf(operation: AnyOperation): string {
  const { language } = operation;
  switch (operation.kind) {
    case 'rename.import':
    case 'move.file':
      return operation.match.from;
    case 'move.symbol':
    case 'rename.symbol':
      return joinName(language, operation.match.module, operation.match.from);
    case 'symbol.remove':
      return joinName(language, operation.match.module, operation.match.name);
    case 'rename.callable':
    case 'rename.member':
      return joinName(language, operation.match.owner, operation.match.from);
    case 'member.to_method':
    case 'method.to_member':
    case 'member.remove':
      return joinName(language, operation.match.owner, operation.match.name);
    case 'config.key_rename':
      return `${operation.match.file}:${operation.match.from}`;
    case 'dependency.update':
      return operation.match.package;
    default:
      return operation.match.callable;
  }
}

/** New path of the subject as far as the operation itself says; null where it names none. */
export function targetOf(operation: AnyOperation): string | null {
  const { language } = operation;
  switch (operation.kind) {
    case 'rename.import':
    case 'move.file':
      return operation.match.to;
    case 'move.symbol':
      return joinName(language, operation.match.to_module, operation.match.to);
    case 'rename.symbol':
      return joinName(language, operation.match.module, operation.match.to);
    case 'rename.callable':
    case 'rename.member':
      return joinName(language, operation.match.to_owner ?? operation.match.owner, operation.match.to);
    case 'member.to_method':
    case 'method.to_member':
      return joinName(language, operation.match.owner, operation.match.to ?? operation.match.name);
    case 'symbol.remove':
    case 'member.remove':
      return operation.match.replacement ?? null;
    case 'config.key_rename':
      return `${operation.match.file}:${operation.match.to}`;
    default:
      return null;
  }
}

/** Enclosing paths, nearest first: `a.b.C` gives `a.b`, `a`. */
export function enclosing(path: string): string[] {
  const out: string[] = [];
  for (let at = path.length - 1; at > 0; at--) {
    const char = path[at];
    if (char === '.' || char === '#') out.push(path.slice(0, at));
  }
  return out;
}
