/** What an operation is about, as full paths: `subject` in the old release, `target` in the new one. */
import { joinPath, ownerOf, type InferredOperation, type Operation } from '@onx/model';

export type AnyOperation = Operation | InferredOperation;

/** Old path that the operation is about; for arguments, the callable's. */
export function subjectOf(operation: AnyOperation): string {
  switch (operation.kind) {
    case 'rename.import':
    case 'move.file':
      return operation.match.from;
    case 'move.symbol':
    case 'rename.symbol':
      return joinPath(operation.match.module, operation.match.from);
    case 'symbol.remove':
      return joinPath(operation.match.module, operation.match.name);
    case 'rename.callable':
    case 'rename.member':
      return joinPath(operation.match.owner, operation.match.from);
    case 'member.to_method':
    case 'method.to_member':
    case 'member.remove':
      return joinPath(operation.match.owner, operation.match.name);
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
  switch (operation.kind) {
    case 'rename.import':
    case 'move.file':
      return operation.match.to;
    case 'move.symbol':
      return joinPath(operation.match.to_module, operation.match.to);
    case 'rename.symbol':
      return joinPath(operation.match.module, operation.match.to);
    case 'rename.callable':
    case 'rename.member':
      return joinPath(operation.match.to_owner ?? operation.match.owner, operation.match.to);
    case 'member.to_method':
    case 'method.to_member':
      return joinPath(operation.match.owner, operation.match.to ?? operation.match.name);
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
  for (let owner = ownerOf(path); owner !== ''; owner = ownerOf(owner)) out.push(owner);
  return out;
}
