/** `onx-answers.yaml` on disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERS_FILE, OnxError, parseAnswers, printAnswers, type Answer } from '@onx/model';
import { atomicWrite } from '@onx/snapshot';

/** @param corePath the core's folder */
export function answersPath(corePath: string): string {
  return join(corePath, ANSWERS_FILE);
}

/**
 * Answers from a file that was named, else from the core's folder, where it is optional.
 * @throws OnxError ONX2101, ONX2103, ONX2104, ONX2107 for its content, ONX2108 where it can't be read.
 */
export function readAnswers(corePath: string, named?: string): Answer[] {
  const path = named ?? answersPath(corePath);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (named === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) return [];
    throw new OnxError('ONX2108', named === undefined ? 3 : 2, `Answers "${path}" cannot be read (${String(code)}).`, 'Check the path and its permissions.', { cause });
  }
  return parseAnswers(text, path);
}

/** @throws OnxError ONX1101 */
export function writeAnswers(corePath: string, answers: readonly Answer[]): void {
  atomicWrite(answersPath(corePath), printAnswers(answers));
}
