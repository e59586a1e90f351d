/** Requirements in `pyproject.toml` and `Pipfile`. What the build itself requires is left alone. */
import { parseTOML, type AST } from 'toml-eslint-parser';
import { readRequirement, type Requirement } from './requirement';

type Keys = (string | number)[];

/** @returns None where the file is no TOML. */
export function tomlRequirements(path: string, text: string): Requirement[] {
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text);
  } catch {
    return [];
  }
  const found: Requirement[] = [];
  const pipfile = /(^|\/)Pipfile$/.test(path);
  const visit = (keys: Keys, value: AST.TOMLContentNode): void => {
    const table = pipfile ? pipfileTable(keys) : poetryTable(keys);
    if (table) {
      const requirement = fromTable(keys[table] as string, value, pipfile);
      if (requirement) found.push(requirement);
    } else if (!pipfile && value.type === 'TOMLArray') {
      if (isRequirementList(keys)) found.push(...value.elements.flatMap(fromString));
      else value.elements.forEach((element, index) => visit([...keys, index], element));
    } else if (value.type === 'TOMLInlineTable') {
      for (const pair of value.body) visit([...keys, ...keysOf(pair.key)], pair.value);
    }
  };
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLTable') {
      const table = pipfile ? null : poetryTable(node.resolvedKey);
      // [tool.poetry.dependencies.name] with `version = …` in it
      if (table && table === node.resolvedKey.length - 1) {
        const version = node.body.find((pair) => keysOf(pair.key).join('.') === 'version');
        const requirement = version && fromTable(node.resolvedKey[table] as string, version.value, false);
        if (requirement) found.push(requirement);
      } else {
        for (const pair of node.body) visit([...node.resolvedKey, ...keysOf(pair.key)], pair.value);
      }
    } else {
      visit(keysOf(node.key), node.value);
    }
  }
  return found;
}

function keysOf(key: AST.TOMLKey): string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}

/** [project] and [dependency-groups] hold lists of PEP 508 strings. */
function isRequirementList(keys: Keys): boolean {
  const [first, second] = keys;
  if (first === 'project') return (second === 'dependencies' && keys.length === 2) || (second === 'optional-dependencies' && keys.length === 3);
  if (first === 'dependency-groups') return keys.length === 2;
  return first === 'tool' && ((second === 'uv' && keys[2] === 'dev-dependencies') || (second === 'pdm' && keys[2] === 'dev-dependencies' && keys.length === 4));
}

/** Index of the key that is a requirement's name: [tool.poetry.dependencies], `dev-dependencies`, groups. */
function poetryTable(keys: Keys): number | null {
  if (keys[0] !== 'tool' || keys[1] !== 'poetry') return null;
  const at = keys[2] === 'group' && keys[4] === 'dependencies' ? 5 : keys[2] === 'dependencies' || keys[2] === 'dev-dependencies' ? 3 : -1;
  return at > 0 && keys.length > at && (keys.length === at + 1 || keys[at + 1] === 'version') ? at : null;
}

function pipfileTable(keys: Keys): number | null {
  const listed = keys[0] === 'packages' || keys[0] === 'dev-packages';
  return listed && (keys.length === 2 || (keys.length === 3 && keys[2] === 'version')) ? 1 : null;
}

/** `name = "^1.2"`, `name = { version = "^1.2", extras = […] }`. Pipfile writes PEP 440. */
function fromTable(name: string, value: AST.TOMLContentNode, pipfile: boolean): Requirement | null {
  const style = pipfile ? 'pep440' : 'poetry';
  if (name === 'python') return null;
  if (value.type === 'TOMLValue' && value.kind === 'string') {
    const [start, end] = inside(value);
    return { name, specifier: value.value, start, end, style, ...(escaped(value) && { review: 'its version is written with escapes' }) };
  }
  const place = { start: value.range[0], end: value.range[0], style } as const;
  if (value.type === 'TOMLArray') return { name, specifier: '', ...place, review: 'it has several ranges for several environments' };
  if (value.type !== 'TOMLInlineTable') return null;
  const version = value.body.find((pair) => keysOf(pair.key).join('.') === 'version');
  if (version) return fromTable(name, version.value, pipfile);
  return { name, specifier: '', ...place, review: 'it is required by address or folder, not by version' };
}

function fromString(value: AST.TOMLContentNode): Requirement[] {
  if (value.type !== 'TOMLValue' || value.kind !== 'string') return [];
  const requirement = readRequirement(value.value, inside(value)[0]);
  if (!requirement) return [];
  return [escaped(value) ? { ...requirement, review: 'it is written with escapes' } : requirement];
}

/** Offsets between the quotes of a string. */
function inside(value: AST.TOMLStringValue): [number, number] {
  const quotes = value.multiline ? 3 : 1;
  return [value.range[0] + quotes, value.range[1] - quotes];
}

/** The text between the quotes is not the value, so that offsets don't carry over. */
function escaped(value: AST.TOMLStringValue): boolean {
  const [start, end] = inside(value);
  return end - start !== value.value.length;
}
