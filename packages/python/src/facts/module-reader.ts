/** Walks the statements of a module and of its classes, and hands each to what reads it. */
import { byCodeUnit, tailOf, type Deprecation, type ImportFact, type NameTableEntry } from '@onx/model';
import type { Expression, Statement } from '../syntax/ast';
import { announcedInClass, announcedNames, moduleAnnouncement } from './names/announced-names';
import { branchOf } from './branch';
import type { BoundName } from './definitions/bound-name';
import { addClass } from './definitions/class-definition';
import { addImportedMembers } from './definitions/class-imports';
import { type DefinitionList, newDefinitionScope, type DefinitionScope } from './definitions/definition-scope';
import { ExportReader } from './names/export-list';
import { addFunction } from './definitions/function-definition';
import { writtenAgain } from './definitions/written-again';
import { type Condition, importFacts } from './names/import-facts';
import { isPlainString, stringValue } from './tokens/literal-form';
import { loadedLater } from './names/loaded-later';
import { readLazyAttach, readModuleGetattr, readTables } from './names/name-table';
import { dottedForm } from './source-file';
import { renamedModules, tableSetOn } from './names/tables-of-others';
import { setOnNames } from './definitions/members-set-on';
import { addBinding } from './definitions/value-definition';

/** Blocks nested deeper than this are not read. */
const MAX_BLOCKS = 100;

export class ModuleReader {
  readonly imports: ImportFact[] = [];
  readonly exports: ExportReader;
  readonly nameTable: NameTableEntry[] = [];
  dynamic = false;
  /** Importing the module, or asking it for any name, warns. */
  deprecated: Deprecation | undefined;
  private readonly scope = newDefinitionScope(-1, false, []);
  /** What loaders of the file bind; read where an annotation asks for it. */
  private loadedNames: ReadonlySet<string> | undefined;
  /** Attributes that statements of the module set, by what they are set on; read where the module has a class. */
  private setOn: ReadonlyMap<string, readonly BoundName[]> | undefined;

  constructor(private readonly list: DefinitionList) {
    this.exports = new ExportReader(list.file);
  }

  read(): void {
    this.walk(this.list.file.module.body, this.scope, undefined, 0);
    this.nameTable.push(...readTables(this.list.file, this.nameTable.filter(({ module }) => module === undefined)), ...renamedModules(this.list.file));
    this.nameTable.sort((a, b) => a.line - b.line || byCodeUnit(a.from, b.from));
  }

  private walk(statements: readonly Statement[], scope: DefinitionScope, condition: Condition, depth: number): void {
    if (depth > MAX_BLOCKS) return;
    const deeper = (body: readonly Statement[], inner: Condition): void => this.walk(body, scope, inner, depth + 1);
    const overwritten = writtenAgain(statements);
    for (let at = 0; at < statements.length; at += 1) {
      const node = statements[at] as Statement;
      if (overwritten.has(node)) continue;
      switch (node.type) {
        case 'Function':
          this.functionAt(node, scope, condition);
          break;
        case 'Class':
          addClass(this.list, scope, node, condition, (inner) => {
            this.walk(node.body, inner, undefined, depth + 1);
            if (scope.index < 0) this.membersSetOn(node.name.name, inner);
          });
          if (scope.index < 0) this.nameTable.push(...node.body.flatMap((inner) => announcedInClass(this.list.file, inner, node.name.name)));
          break;
        case 'Import':
        case 'ImportFrom':
          if (scope.index < 0) this.imports.push(...importFacts(this.list.file, node, condition));
          else if (node.type === 'ImportFrom' && condition !== 'type_checking') addImportedMembers(this.list, scope, node, condition);
          break;
        case 'Assign':
        case 'AnnAssign':
        case 'TypeAlias':
          if (!this.moduleMachinery(node, scope)) this.bindings(node, scope, condition, this.docAfter(statements[at + 1]));
          break;
        case 'AugAssign':
        case 'Expression':
          if (!this.moduleMachinery(node, scope) && scope.index < 0 && !condition) this.announcement(node);
          break;
        case 'Delete':
          if (scope.index < 0 && !condition) this.forget(node.targets);
          break;
        case 'If':
          this.ifStatement(node, scope, condition, depth);
          break;
        case 'Try':
          deeper(node.body, condition ?? 'try');
          for (const handler of node.handlers) if (!endsTheImport(handler.body, scope, condition)) deeper(handler.body, condition ?? 'try');
          deeper(node.orelse, condition ?? 'try');
          deeper(node.finalizer, condition);
          break;
        case 'With':
          deeper(node.body, condition);
          break;
        case 'For':
        case 'While':
          if (scope.index < 0 && !condition) {
            this.nameTable.push(...announcedNames(this.list.file, node));
            this.imports.push(...loadedLater(this.list.file, node));
            if (node.type === 'For') this.exports.enterLoop(node);
          }
          deeper(node.body, condition ?? 'if');
          deeper(node.orelse, condition ?? 'if');
          break;
        case 'Match':
          for (const each of node.cases) deeper(each.body, condition ?? 'if');
      }
    }
  }

  /** `elif` chains are walked as a list; what runs only as a script is no API, nor what never runs. */
  private ifStatement(first: Extract<Statement, { type: 'If' }>, scope: DefinitionScope, condition: Condition, depth: number): void {
    let node = first;
    let inside = condition;
    for (;;) {
      const branch = branchOf(node.test);
      if (branch === 'always') return this.walk(node.body, scope, inside, depth + 1);
      if (branch !== 'never') inside = condition ?? 'if';
      if ((branch === 'open' || branch === 'type_checking') && !endsTheImport(node.body, scope, condition)) this.walk(node.body, scope, branch === 'open' ? inside : branch, depth + 1);
      const next = node.orelse[0];
      if (node.orelse.length !== 1 || next?.type !== 'If') return endsTheImport(node.orelse, scope, condition) ? undefined : this.walk(node.orelse, scope, inside, depth + 1);
      node = next;
    }
  }

  private functionAt(node: Extract<Statement, { type: 'Function' }>, scope: DefinitionScope, condition: Condition): void {
    if (scope.index < 0 && node.name.name === '__getattr__') {
      const served = readModuleGetattr(this.list.file, node);
      this.nameTable.push(...served.entries);
      if (served.dynamic) this.dynamic = true;
      this.deprecated ??= served.deprecated;
    }
    addFunction(this.list, scope, node, condition);
  }

  private announcement(node: Statement): void {
    this.nameTable.push(...announcedNames(this.list.file, node));
    this.deprecated ??= moduleAnnouncement(this.list.file, node);
  }

  /** `__all__`, lazy loaders, `__slots__`: statements that shape the module or class instead of adding to it. */
  private moduleMachinery(node: Statement, scope: DefinitionScope): boolean {
    if (scope.index >= 0) return this.slots(node, scope);
    if (this.exports.read(node)) return true;
    const loaded = loadedLater(this.list.file, node);
    this.imports.push(...loaded);
    if (loaded.length > 0 || this.isLoadedLater(node)) return true;
    this.nameTable.push(...tableSetOn(this.list.file, node));
    const lazy = readLazyAttach(this.list.file, node);
    if (!lazy) return false;
    this.nameTable.push(...lazy.entries);
    if (lazy.dynamic) this.dynamic = true;
    if (lazy.exports) this.exports.include(lazy.entries.map((entry) => entry.from));
    return true;
  }

  /** `parts: ModuleType`, where a loader further down says what it is. */
  private isLoadedLater(node: Statement): boolean {
    if (node.type !== 'AnnAssign' || node.value !== null || node.target.type !== 'Name' || tailOf(dottedForm(node.annotation)) !== 'ModuleType') return false;
    this.loadedNames ??= new Set(this.list.file.module.body.flatMap((statement) => loadedLater(this.list.file, statement)).map(({ as }) => as));
    return this.loadedNames.has(node.target.name);
  }

  private slots(node: Statement, scope: DefinitionScope): boolean {
    if (node.type !== 'Assign' || node.targets[0]?.type !== 'Name' || node.targets[0].name !== '__slots__') return false;
    const elements = node.value.type === 'Tuple' || node.value.type === 'List' || node.value.type === 'Set' ? node.value.elements : [node.value];
    for (const element of elements) {
      if (element.type !== 'String' || !isPlainString(element)) continue;
      const name = stringValue(this.list.file.text, element);
      if (name.startsWith('__')) continue;
      const target = { name, start: element.start, end: element.end };
      scope.selfAttributes.push({ attribute: { name: target, annotation: null, value: null, statement: node }, shared: false });
    }
    return true;
  }

  private bindings(node: Extract<Statement, { type: 'Assign' | 'AnnAssign' | 'TypeAlias' }>, scope: DefinitionScope, condition: Condition, doc: string | undefined): void {
    const add = (target: Expression, value: Expression | null, annotation: Expression | null): void => {
      if (target.type === 'Name' && scope.index < 0 && this.isImported(target.name, value)) return;
      if (target.type === 'Name') addBinding(this.list, scope, { target, annotation, value, statement: node, doc }, condition);
      else if (target.type === 'Tuple' || target.type === 'List') {
        const parts = value?.type === 'Tuple' && value.elements.length === target.elements.length ? value.elements : [];
        target.elements.forEach((element, index) => {
          add(element.type === 'Starred' ? element.value : element, parts[index] ?? null, null);
        });
      } else if (target.type === 'Parenthesized') add(target.value, value, annotation);
    };
    if (node.type === 'TypeAlias') {
      addBinding(this.list, scope, { target: node.name, annotation: null, value: node.value, statement: node, doc }, condition);
    } else if (node.type === 'AnnAssign') add(node.target, node.value, node.annotation);
    else for (const target of node.targets) add(target, node.value, null);
  }

  /** `Reader.load = moved(Reader.read, "load")`, somewhere below the class. */
  private membersSetOn(name: string, scope: DefinitionScope): void {
    this.setOn ??= setOnNames(this.list.file.module.body);
    for (const binding of this.setOn.get(name) ?? []) addBinding(this.list, scope, binding, undefined);
  }

  /** `Reader = Reader`, of a name that an import bound: it stays what the import made it. */
  private isImported(name: string, value: Expression | null): boolean {
    return value?.type === 'Name' && value.name === name && this.imports.some(({ as }) => as === name);
  }

  private docAfter(next: Statement | undefined): string | undefined {
    if (next?.type !== 'Expression' || next.value.type !== 'String' || !isPlainString(next.value)) return undefined;
    return stringValue(this.list.file.text, next.value);
  }

  /** `del name` takes an import's name away again. */
  private forget(targets: readonly Expression[]): void {
    const names = new Set(targets.flatMap((target) => (target.type === 'Tuple' ? target.elements : [target])).map(dottedForm));
    for (let at = this.imports.length - 1; at >= 0; at -= 1) if (names.has((this.imports[at] as ImportFact).as)) this.imports.splice(at, 1);
  }
}

/** A block of the module that fails whenever it runs: nobody gets to import what it binds. Inside other blocks something may catch it. */
function endsTheImport(block: readonly Statement[], { index }: DefinitionScope, around: Condition): boolean {
  return index < 0 && around === undefined && block.at(-1)?.type === 'Raise';
}
