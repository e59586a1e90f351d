/** A real pair as a case: what touches no row of its oracle is not judged. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { decodeSource, type Surface } from '@onx/model';
import { inferRelease, type ReadPair } from '../accuracy/infer-release';
import { entryPaths } from '../accuracy/oracle';
import type { RealPair } from '../accuracy/real-pairs';
import { score } from '../accuracy/score';
import { ReleaseReader, type SourceRelease } from '../synthetic/package/sources';
import { namedPaths, type Answered, type Counted, type PeerCase } from './peer-case';

export function realCase(real: RealPair, read: ReadPair, mirror: string): PeerCase {
  const reader = new ReleaseReader();
  const repository = join(mirror, real.recipe.repository);
  const [old, fresh] = [read.pair.from.snapshot, read.pair.to.snapshot].map(({ surface }) => release(surface, repository, reader)) as [SourceRelease, SourceRelease];
  const origins = new Map(real.oracle.entries.filter(({ kind }) => !kind.startsWith('arg')).flatMap((entry) => entryPaths(entry).to.map((to) => [to, entry.from_def ?? entry.from] as const)));
  return {
    name: real.name,
    group: 'real pairs',
    old,
    new: fresh,
    reader,
    originOf: (path) => origins.get(path) ?? (path in old.surface.definitions ? path : undefined),
    infer: async (switches) => ({ operations: (await inferRelease(read, switches, switches.size === 0)).manifest.operations }),
    count: (answered) => countReal(real, answered),
  };
}

function countReal({ oracle, commit }: RealPair, { operations }: Answered): Counted {
  const result = score(oracle, operations, commit);
  const named = namedPaths(operations);
  const settled = result.judged.filter(({ confidence }) => confidence >= 0.7);
  return {
    rows: result.rows.map(({ entry, verdict }) => ({ kind: entry.kind, found: verdict === 'found', noticed: verdict !== 'missed' || entryPaths(entry).from.some((path) => named.has(path)) })),
    right: settled.filter(({ right }) => right).length,
    wrong: settled.filter(({ right }) => !right).length,
  };
}

/** The files of a release laid out by the modules that they are, wherever the repository keeps them. */
function release(surface: Surface, repository: string, reader: ReleaseReader): SourceRelease {
  const modules = Object.entries(surface.modules);
  const texts = readTexts(repository, modules.map(([, { blob }]) => blob));
  const sources = new Map<string, string>();
  for (const [path, module] of modules.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = texts.get(module.blob);
    if (text !== undefined && module.file.endsWith('.py')) sources.set(`${path.replaceAll('.', '/')}${module.package ? '/__init__' : ''}.py`, text.replace(/\r\n?/g, '\n'));
  }
  return reader.read(sources);
}

function readTexts(repository: string, blobs: readonly string[]): Map<string, string> {
  const ids = [...new Set(blobs)];
  const out = execFileSync('git', ['-C', repository, 'cat-file', '--batch', '--buffer'], { input: `${ids.join('\n')}\n`, maxBuffer: 1 << 30 });
  const texts = new Map<string, string>();
  let at = 0;
  for (const id of ids) {
    const line = out.indexOf('\n', at);
    const size = Number(out.toString('latin1', at, line).split(' ')[2]);
    const text = decodeSource(out.subarray(line + 1, line + 1 + size))?.text;
    if (text !== undefined) texts.set(id, text);
    at = line + 1 + size + 1;
  }
  return texts;
}
