/** `setup.py`, read and not run: the literal arguments of its `setup(…)` call, through module-level constants, also where they are put together before (`setup(**options)`). */
import { stringValue } from '../facts/tokens/literal-form';
import type { Argument, CallNode, Expression, Statement } from '../syntax/ast';
import { parseModule } from '../syntax/parse';
import { childStatements, dottedName, statementExpressions, walkExpressions } from '../syntax/walk';
import { emptyMetadata, folderOf, packageFolder, type ProjectMetadata } from './project-metadata';

/** Mappings that are unpacked one in the other. */
const MAPPINGS = 4;

/** Expressions that are added up. */
const TERMS = 1000;
const FINDER = /(?:^|\.)find_(?:namespace_)?packages$/;


export function readSetupPy(source: string): ProjectMetadata {
  const file = new SetupFile(source);
  const metadata = emptyMetadata();
  const setup = file.call;
  if (!setup) return metadata;
  const argument = (name: string): Expression | null => file.argument(setup.args, name);
  const name = file.text(argument('name'));
  if (name) metadata.name = name;
  const version = file.text(argument('version'));
  if (version) metadata.version = version;

  const directories = file.map(argument('package_dir'));
  const packages = file.terms(argument('packages'));
  const base = folderOf(directories[''] ?? '');
  const calls = packages.flatMap((term) => (term.type === 'Call' ? [{ name: dottedName(term.callee) ?? '', args: term.args }] : []));
  const walked = calls.flatMap(({ name }) => file.walkedBy(name)).flatMap((folder) => packageAt(folderOf(folder), base));
  const found = calls.find(({ name }) => FINDER.test(name));
  if (walked.length > 0) metadata.packages = walked;
  else if (found) {
    if (!found.name.includes('namespace')) metadata.regular = true;
    const where = found.args.find(({ keyword, star }) => star === '' && (keyword === null || keyword.name === 'where'));
    metadata.where = [folderOf(file.text(where?.value ?? null) ?? directories[''] ?? '')];
    metadata.packages = Object.entries(directories).flatMap(([path, folder]) => (path === '' ? [] : [{ folder: folderOf(folder), path }]));
    metadata.include = file.texts(keywordOf(found.args, 'include'));
    metadata.exclude = file.texts(keywordOf(found.args, 'exclude'));
  } else {
    metadata.packages = file.texts(argument('packages')).map((path) => ({ folder: packageFolder(path, directories), path }));
  }
  metadata.modules = file.texts(argument('py_modules')).map((module) => ({ folder: base, name: module }));
  // Packages that are gathered by running code are to be looked for, not left out beside modules that are stated.
  const isUnread = argument('packages') !== null && metadata.packages.length === 0 && metadata.modules.length > 0;
  const isHalfRead = packages.length > 1 && !packages.every(isListed) && metadata.packages.every(({ path }) => path.includes('.'));
  if (metadata.where.length === 0 && (isUnread || isHalfRead)) metadata.where = [base];
  return metadata;
}

function isListed({ type }: Expression): boolean {
  return type === 'List' || type === 'Tuple';
}

/** The package that a folder is, below the one that holds the sources; nothing where it is that one, or outside of it. */
function packageAt(folder: string, base: string): ProjectMetadata['packages'] {
  const below = base === '' ? folder : folder.startsWith(`${base}/`) ? folder.slice(base.length + 1) : '';
  return below === '' ? [] : [{ folder, path: below.replaceAll('/', '.') }];
}

function keywordOf(args: readonly Argument[], name: string): Expression | null {
  return args.find(({ keyword }) => keyword?.name === name)?.value ?? null;
}

/** The file's constants and its setup call. */
class SetupFile {
  readonly call: CallNode | null = null;
  private readonly constants = new Map<string, Expression>();
  /** What is put into a variable by a key later: `options["packages"] = …`. */
  private readonly items = new Map<string, Expression>();
  private readonly functions = new Map<string, Statement>();

  constructor(private readonly source: string) {
    const open: Statement[] = [...parseModule(source).body].reverse();
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'Function') this.functions.set(node.name.name, node);
      if (node.type === 'Assign' && node.targets.length === 1) this.assign(node.targets[0]!, node.value);
      if (node.type !== 'Class' && node.type !== 'Function') {
        for (const expression of statementExpressions(node)) walkExpressions(expression, (part) => this.keep(part));
      }
      open.push(...childStatements(node).reverse());
    }
  }

  private assign(target: Expression, value: Expression): void {
    if (target.type === 'Name') this.constants.set(target.name, this.afterBefore(target.name, value));
    if (target.type !== 'Subscript' || target.object.type !== 'Name') return;
    const key = this.text(target.index);
    if (key !== null) this.items.set(`${target.object.name}.${key}`, value);
  }

  /** `packages = packages + […]`: what the variable held before stands in its place. */
  private afterBefore(name: string, value: Expression): Expression {
    const before = this.constants.get(name);
    return value.type === 'Binary' && value.left.type === 'Name' && value.left.name === name && before ? { ...value, left: before } : value;
  }

  private keep(expression: Expression): void {
    if (expression.type === 'Call' && /^(?:\w+\.)*setup$/.test(dottedName(expression.callee) ?? '')) (this as { call: CallNode | null }).call ??= expression;
  }

  /** Folders that a function of the file's own goes through: `for folder, _, files in os.walk("pkg")`. */
  walkedBy(name: string): string[] {
    const folders: string[] = [];
    const open = [this.functions.get(name)];
    for (let node = open.pop(); node; node = open.pop()) {
      for (const expression of statementExpressions(node)) {
        walkExpressions(expression, (part) => {
          const folder = part.type === 'Call' && /^(?:os\.)?walk$/.test(dottedName(part.callee) ?? '') ? this.text(part.args[0]?.value ?? null) : null;
          if (folder !== null) folders.push(folder);
        });
      }
      open.push(...childStatements(node));
    }
    return folders;
  }

  /** The expression behind names and parentheses. */
  value(expression: Expression | null): Expression | null {
    let here = expression;
    for (let step = 0; here && step < 8; step++) {
      if (here.type === 'Parenthesized') here = here.value;
      else if (here.type === 'Name') here = this.constants.get(here.name) ?? null;
      else return here;
    }
    return null;
  }

  /** What a call is given for a keyword: by name, or in a mapping that is unpacked. */
  argument(args: readonly Argument[], name: string, depth = 0): Expression | null {
    const named = keywordOf(args, name);
    if (named !== null || depth > MAPPINGS) return named;
    for (const { star, value } of args) {
      const found = star === '**' ? this.entry(value, name, depth) : null;
      if (found !== null) return found;
    }
    return null;
  }

  /** Of `dict(name=…)`, `{"name": …}`, or a variable that holds one. */
  private entry(mapping: Expression, name: string, depth: number): Expression | null {
    const later = mapping.type === 'Name' ? this.items.get(`${mapping.name}.${name}`) : undefined;
    if (later !== undefined) return later;
    const value = this.value(mapping);
    if (value?.type === 'Call') return dottedName(value.callee) === 'dict' ? this.argument(value.args, name, depth + 1) : null;
    return value?.type === 'Dict' ? (value.entries.find(({ key }) => this.text(key) === name)?.value ?? null) : null;
  }

  text(expression: Expression | null): string | null {
    const value = this.value(expression);
    return value?.type === 'String' && value.parts.every((part) => part.fields.length === 0) ? stringValue(this.source, value) : null;
  }

  texts(expression: Expression | null): string[] {
    return this.terms(expression).flatMap((value) => (value.type === 'List' || value.type === 'Tuple' ? value.elements.flatMap((element) => this.text(element) ?? []) : []));
  }

  /** What is added up, each once: a variable may add to itself. */
  terms(expression: Expression | null): Expression[] {
    const terms: Expression[] = [];
    const seen = new Set<Expression>();
    const open = [expression];
    while (open.length > 0 && seen.size < TERMS) {
      const value = this.value(open.pop()!);
      if (value === null || seen.has(value)) continue;
      seen.add(value);
      if (value.type === 'Binary' && value.operator === '+') open.push(value.right, value.left);
      else terms.push(value);
    }
    return terms;
  }

  map(expression: Expression | null): Record<string, string> {
    const value = this.value(expression);
    const pairs = value?.type === 'Dict' ? value.entries.map(({ key, value: to }) => [this.text(key), this.text(to)] as const) : [];
    return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[0] !== null && pair[1] !== null));
  }
}
