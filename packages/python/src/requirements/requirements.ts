/** What a Python package requires, and its requirement on a core moved to a new release. */
import { decodeSource, type TextEdit } from '@onx/model';
import { setupCfgRequirements, textRequirements } from './lines';
import { tomlRequirements } from './pyproject';
import { normaliseName, type Requirement } from './requirement';
import { allows, isAhead, moveRange } from './specifier';

/** Edits on the decoded text, and the places that need a person. Both empty: nothing to do. */
export interface RequirementRewrite {
  edits: TextEdit[];
  review: { offset: number; reason: string }[];
}

export interface RequirementUpdate {
  package: string;
  from: string;
  to: string;
}

/** Whether a file may state requirements, by its name. */
export function isRequirementFile(path: string): boolean {
  return readerOf(path) !== null;
}

/** All requirements a file states, in order, as written. Files that can't be read state none. */
export function listRequirements(path: string, bytes: Uint8Array): { name: string; specifier: string }[] {
  return requirementsOf(path, bytes).map(({ name, specifier }) => ({ name, specifier }));
}

/** Moves the ranges of one package that don't allow `to`; see `moveRange` for how. Ranges that allow it or only later ones, and requirements without one, stay as they are. */
export function rewriteRequirement(path: string, bytes: Uint8Array, update: RequirementUpdate): RequirementRewrite {
  const result: RequirementRewrite = { edits: [], review: [] };
  const wanted = normaliseName(update.package);
  for (const requirement of requirementsOf(path, bytes)) {
    if (normaliseName(requirement.name) !== wanted) continue;
    const { specifier, start, end, style } = requirement;
    if (requirement.review !== undefined) {
      if (specifier === '' || allows(specifier, update.to, style) !== true) result.review.push({ offset: start, reason: `${requirement.name} stays: ${requirement.review}` });
    } else if (allows(specifier, update.to, style) !== true && !isAhead(specifier, update.to, style)) {
      const moved = moveRange(specifier, update.to, style);
      if (moved === null) result.review.push({ offset: start, reason: `${requirement.name}${specifier} can't be made to allow ${update.to} in its own style` });
      else result.edits.push({ start, end, text: moved });
    }
  }
  return result;
}

function requirementsOf(path: string, bytes: Uint8Array): Requirement[] {
  const read = readerOf(path);
  const source = read && decodeSource(bytes);
  return source ? read(source.text) : [];
}

function readerOf(path: string): ((text: string) => Requirement[]) | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'pyproject.toml' || name === 'Pipfile') return (text) => tomlRequirements(path, text);
  if (name === 'setup.cfg') return setupCfgRequirements;
  const listed = /(?:require|constraint)[\w.-]*\.(?:txt|in)$/i.test(name) || (/(^|\/)(?:requirements|constraints)\//.test(path) && /\.(?:txt|in)$/.test(name));
  return listed ? textRequirements : null;
}
