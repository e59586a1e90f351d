/** Version ranges: does one allow a release, and how does it read once it does. PEP 440, and the caret and tilde of Poetry. */
import { parse, satisfies, validRange } from '@renovatebot/pep440';

/** How a range is written. Poetry adds `^1.2`, `~1.2`, `1.*` and a bare version, which means exactly that one. */
export type RangeStyle = 'pep440' | 'poetry';

const CLAUSE = /^(\s*)(===|==|~=|!=|<=|>=|<|>|\^|~)?(\s*)([^\s,]+)(\s*)$/;

/** Whether the range allows the version, pre-releases of the target included. Null where the range can't be read. */
export function allows(range: string, version: string, style: RangeStyle): boolean | null {
  if (range.trim() === '' || range.trim() === '*') return true;
  const plain = style === 'poetry' ? fromPoetry(range) : range;
  if (plain === null || !validRange(plain) || !parse(version)) return null;
  return satisfies(version, plain, { prereleases: true });
}

/** Whether the range asks for a later release than `to`: whoever wrote it is further already. */
export function isAhead(range: string, to: string, style: RangeStyle): boolean {
  const plain = style === 'poetry' ? fromPoetry(range) : range;
  return (plain ?? '').split(',').some((clause) => {
    const [, , operator = '', , written = ''] = CLAUSE.exec(clause) ?? [];
    const least = written.replace(/\.\*$/, '');
    if (!['===', '==', '~=', '>=', '>'].includes(operator) || !parse(least)) return false;
    return satisfies(least, `${operator === '>' ? '>=' : '>'}${to}`, { prereleases: true });
  });
}

/**
 * The range moved so that it allows `to`, each clause in its own style:
 * `==`, `===`, `~=`, `^`, `~` and wildcards go to `to`, cut to as many numbers as stood there (`~=1.2` → `~=2.0`); a lower bound keeps its operator
 * (`>` becomes `>=`) and rises to `to`, because migrated code needs that release; an upper bound that `to` reaches goes to the next major
 * release, below 1.0 the next minor; an exclusion (`!=`) of `to` is the author's will and can't be moved.
 * @returns null where the range can't be read or can't be made to allow `to`.
 */
export function moveRange(range: string, to: string, style: RangeStyle): string | null {
  const version = parse(to);
  if (!version || (style === 'poetry' && range.includes('||'))) return null;
  const moved: string[] = [];
  for (const clause of range.split(',')) {
    if (clause.trim() === '' && range.trim() !== '') {
      moved.push(clause);
      continue;
    }
    const next = moveClause(clause, to, version.release, style);
    if (next === null) return null;
    moved.push(next);
  }
  const result = moved.join(',');
  return allows(result, to, style) === true ? result : null;
}

function moveClause(clause: string, to: string, release: readonly number[], style: RangeStyle): string | null {
  const found = CLAUSE.exec(clause);
  if (!found) return null;
  const [, lead = '', operator = '', gap = '', written = '', tail = ''] = found;
  if (operator === '' && style === 'pep440') return null;
  const write = (op: string, version: string): string => lead + op + gap + version + tail;
  switch (operator) {
    case '>=':
    case '>':
      return write('>=', atLeast(written, to));
    case '<':
    case '<=':
      return allows(operator + written, to, 'pep440') ? clause : write('<', nextBound(written, release));
    case '!=':
      return clause;
    default:
      return write(operator, inShape(operator, written, to, release));
  }
}

/** The higher of a bound and the target. */
function atLeast(written: string, to: string): string {
  return allows(`>=${to}`, written, 'pep440') ? written : to;
}

/** The upper bound above the target, with as many numbers as the old one had. */
function nextBound(written: string, release: readonly number[]): string {
  const count = Math.max(1, written.split('.').length);
  const [major = 0, minor = 0] = release;
  const next = major === 0 ? [0, minor + 1] : [major + 1];
  while (next.length < count) next.push(0);
  return next.join('.');
}

/** The target with as many numbers as the written version had; all of it where fewer would say something else. */
function inShape(operator: string, written: string, to: string, release: readonly number[]): string {
  const wildcard = written.endsWith('.*');
  const count = written.split('.').length - (wildcard ? 1 : 0);
  const cut = Array.from({ length: count }, (_, i) => release[i] ?? 0).join('.');
  if (wildcard) return `${cut}.*`;
  if (operator === '~=' || operator === '^' || operator === '~') {
    // A cut pre-release would lie above itself.
    return parse(to)?.is_prerelease ? to : cut;
  }
  return to;
}

/** Poetry's operators in those of PEP 440; null where a clause can't be read. */
function fromPoetry(range: string): string | null {
  const alternatives = range.split('||');
  if (alternatives.length > 1) return null;
  const clauses: string[] = [];
  for (const clause of range.split(',')) {
    const found = CLAUSE.exec(clause);
    if (!found) return null;
    const [, , operator = '', , written = ''] = found;
    if (operator === '^' || operator === '~') {
      const version = parse(written);
      if (!version) return null;
      clauses.push(`>=${written}`, `<${operator === '^' ? caretBound(version.release) : tildeBound(version.release)}`);
    } else {
      clauses.push(operator === '' ? `==${written}` : operator + written);
    }
  }
  return clauses.join(',');
}

/** `^1.2` stays below 2, `^0.3` below 0.4, `^0.0.3` below 0.0.4. */
function caretBound(release: readonly number[]): string {
  const first = release.findIndex((part) => part > 0);
  const at = first < 0 ? release.length - 1 : first;
  return [...release.slice(0, at), (release[at] ?? 0) + 1].join('.');
}

/** `~1.2.3` and `~1.2` stay below 1.3, `~1` below 2. */
function tildeBound(release: readonly number[]): string {
  const [major = 0, minor = 0] = release;
  return release.length > 1 ? `${major}.${minor + 1}` : `${major + 1}`;
}
