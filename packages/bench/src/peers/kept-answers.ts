/** Answers of slow tools, kept by pair and version: a run that is cut short goes on where it was, and a later one asks only what is new. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sources } from '../synthetic/package/sources';
import { pairRepository } from './pair-repository';
import type { PeerCase } from './peer-case';
import type { Tool } from './tool';

export interface KeptAnswer {
  case: string;
  seconds: number;
  /** Absent where the tool failed. */
  answer?: string;
  failure?: 'time limit' | 'error';
  /** What the tool said of its failure. */
  reason?: string;
}

/** @param limit seconds for one pair; an answer that was cut short by a smaller limit is asked for again */
export function answersOf(tools: readonly Tool[], one: PeerCase, folder: string, limit: number): Map<Tool, KeptAnswer> {
  const digest = createHash('sha256');
  for (const sources of [one.old.sources, one.new.sources]) digestSources(digest, sources);
  const id = digest.digest('hex').slice(0, 24);
  const answers = new Map<Tool, KeptAnswer>();
  let pair: ReturnType<typeof pairRepository> | null = null;
  try {
    for (const tool of tools) {
      const file = join(folder, `${tool.name}-${tool.version}`, `${id}.json`);
      let kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptAnswer) : null;
      if (kept === null || (kept.failure === 'time limit' && kept.seconds < limit)) {
        pair ??= pairRepository(one.old.sources, one.new.sources);
        kept = ask(tool, pair, one, limit);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(kept)}\n`);
      }
      answers.set(tool, kept);
    }
  } finally {
    pair?.remove();
  }
  return answers;
}

function ask(tool: Tool, pair: ReturnType<typeof pairRepository>, one: PeerCase, limit: number): KeptAnswer {
  const began = process.hrtime.bigint();
  const seconds = () => Math.round(Number(process.hrtime.bigint() - began) / 1e7) / 100;
  try {
    const answer = tool.ask(pair, one, limit);
    return { case: one.name, seconds: seconds(), answer };
  } catch (error) {
    const late = (error as NodeJS.ErrnoException).code === 'ETIMEDOUT';
    if (late) return { case: one.name, seconds: limit, failure: 'time limit' };
    return { case: one.name, seconds: seconds(), failure: 'error', reason: (error as Error).message.slice(0, 300) };
  }
}

function digestSources(digest: ReturnType<typeof createHash>, sources: Sources): void {
  for (const [path, text] of sources) digest.update(`${path}\0${text.length}\0${text}`);
  digest.update('\0\0');
}
