/** RefactoringMiner's refactorings of the commit from one release to the other, as operations. Refactorings inside bodies are left out. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineIndex } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';
import { definitionNodes } from '../synthetic/package/definition-nodes';
import { moduleOf, type ReleaseReader, type Sources } from '../synthetic/package/sources';
import type { PeerCase } from './peer-case';
import type { Tool } from './tool';

interface Location {
  filePath: string;
  startLine: number;
  codeElementType: string;
  codeElement: string | null;
}

interface Refactoring {
  type: string;
  description: string;
  leftSideLocations: Location[];
  rightSideLocations: Location[];
}

/** @param java a Java 23 or later; `libraries`: folder with the tool's jar and those it needs (`mvn dependency:copy-dependencies`) */
export function refactoringMiner(java: string, libraries: string): Tool {
  const jar = readdirSync(libraries).find((name) => /^refactoring-miner-[\d.]+\.jar$/.test(name));
  if (jar === undefined) throw new Error(`${libraries} has no refactoring-miner-<version>.jar.`);
  return {
    name: 'RefactoringMiner',
    version: jar.replace(/^refactoring-miner-|\.jar$/g, ''),
    ask: (pair, _, limit) => {
      const out = join(pair.scratch, 'refactorings.json');
      const argv = ['-Xmx3g', '-cp', join(libraries, '*'), 'org.refactoringminer.RefactoringMiner', '-c', pair.folder, pair.git('rev-parse', 'HEAD').trim(), '-json', out];
      const { error, status, stderr } = spawnSync(java, argv, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'ignore', 'pipe'], timeout: limit * 1000, killSignal: 'SIGKILL' });
      if (error) throw error;
      // It leaves with 0 and an empty answer where it could not work through the commit; only its log says so.
      const fault = faultIn(stderr) ?? (status === 0 ? null : `left with ${status}`);
      if (fault !== null) throw new Error(fault);
      return readFileSync(out, 'utf8');
    },
    read: (answer, one) => {
      const { commits } = JSON.parse(answer) as { commits: { refactorings: Refactoring[] }[] };
      const at: Finder = (sources, location) => definitionAt(sources, one.reader, location);
      return commits.flatMap(({ refactorings }) => refactorings).flatMap((refactoring) => toOperation(refactoring, one, at));
    },
  };
}

/** The exception that ended its work on a commit, and where in its code. */
export function faultIn(log: string): string | null {
  const [, exception, trace] = /due to error\s+(\S+?):?(?:[ \n].*)?\n((?:\s+at .*\n?)*)/.exec(log) ?? [];
  if (exception === undefined) return null;
  const place = /\bat (?!java\.)((?:gr|extension|org)\.[\w.$<>]+)\(/.exec(trace ?? '')?.[1];
  return `${exception}${place === undefined ? '' : ` in ${place}`}`;
}

type Finder = (sources: Sources, location: Location | undefined) => string | undefined;

function toOperation({ type, description, leftSideLocations: left, rightSideLocations: right }: Refactoring, one: PeerCase, at: Finder): ScoredOperation[] {
  const [old, fresh] = [one.old.sources, one.new.sources];
  if (/^(Rename|Move|Move And Rename|Pull Up|Push Down) (Method|Class)$/.test(type)) return mapping(at(old, left[0]), at(fresh, right[0]), one);
  const attribute = /^Rename Attribute (\w+).* to (\w+).* in class ([\w.]+)$/.exec(description);
  if (attribute) {
    const owner = namedIn(one, right[0], attribute[3]!, null);
    return mapping(`${one.originOf(owner) ?? owner}.${attribute[1]}`, `${owner}.${attribute[2]}`, one);
  }
  // Places of renamed parameters are too coarse, the description names the callable as it is now; the truth takes it back.
  const parameter = /^Rename Parameter (\w+).* to (\w+).* in method \w+ (\w+)\(.* (?:from|in) class ([\w.]+)$/.exec(description);
  if (parameter) {
    const present = namedIn(one, right[0], parameter[4]!, parameter[3]!);
    return [{ kind: 'arg.rename', match: { callable: (one.originOf(present) ?? present).replace(/\.__init__$/, ''), from: parameter[1], to: parameter[2] } }];
  }
  const declaration = left.find(({ codeElementType }) => codeElementType === 'METHOD_DECLARATION') ?? left[0];
  const callable = at(old, declaration)?.replace(/\.__init__$/, '');
  if (callable === undefined) return [];
  const [before, after] = [left[0]?.codeElement?.split(' : ')[0], right[0]?.codeElement?.split(' : ')[0]];
  if (type === 'Add Parameter') return [{ kind: 'arg.add_default', match: { callable, name: after } }];
  if (type === 'Remove Parameter') return [{ kind: 'arg.remove', match: { callable, name: before } }];
  if (type === 'Reorder Parameter') return [{ kind: 'arg.reorder', match: { callable } }];
  return [];
}

/** Path of a class, or of a function in it, as descriptions name them: `mod.Class`, or `mod.__module__` for what stands in no class. */
function namedIn({ new: { surface } }: PeerCase, location: Location | undefined, owner: string, name: string | null): string {
  const module = moduleOf(location?.filePath ?? '');
  const segments = owner.split('.');
  for (let at = 1; at <= segments.length; at++) {
    const path = [module, ...segments.slice(at - 1), ...(name === null ? [] : [name])].join('.');
    if (path in surface.definitions) return path;
  }
  return name === null ? module : `${module}.${name}`;
}

function mapping(from: string | undefined, to: string | undefined, { old, new: fresh }: PeerCase): ScoredOperation[] {
  const [before, after] = [old.surface.definitions[from ?? ''], fresh.surface.definitions[to ?? '']];
  if (!before || !after) return [];
  if (before.owner === before.module) return [{ kind: 'move.symbol', match: { module: before.module, from: before.name, to_module: after.owner, to: after.name } }];
  return [{ kind: before.kind === 'method' ? 'rename.callable' : 'rename.member', match: { owner: before.owner, from: before.name, to: after.name, to_owner: after.owner } }];
}

/** Path of the innermost definition around a line. */
function definitionAt(sources: Sources, reader: ReleaseReader, location: Location | undefined): string | undefined {
  const text = location && sources.get(location.filePath);
  if (location === undefined || text === undefined) return undefined;
  const lines = new LineIndex(text);
  const around = definitionNodes(reader.tree(text)).filter(({ node }) => lines.lineOf(node.start) <= location.startLine && location.startLine <= lines.lineOf(node.end - 1));
  const inner = around.at(-1);
  return inner && `${moduleOf(location.filePath)}.${inner.path}`;
}
