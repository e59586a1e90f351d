/** `onx-answers.yaml`: what people said became of names that inference could not settle. It lies beside `onx.yaml` and is meant to be committed. */
import { byCodeUnit } from './canonical-json';
import { printYaml } from './canonical-yaml';
import { OnxError } from '../messages/diagnostic';
import { sha256Hex } from '../hash';
import { readYaml } from './read-yaml';
import { validateAgainst } from './validate';

export const ANSWERS_FILE = 'onx-answers.yaml';

/** The newest `answers_version` this code reads. */
const ANSWERS_VERSION = 1;

/** The choices that are no path; every path has a dot or a `#`. */
export const REMOVED = 'removed';
export const UNSURE = 'unsure';

export interface Answer {
  /** Of the question, see `questionId`. */
  id: string;
  /** Path in the old release. */
  path: string;
  /** What stood there. */
  kind: string;
  /** Version labels of the releases it was given for. It holds for others too, as far as it fits them. */
  from: string;
  to: string;
  /** Path of the successor in the new release, or `removed`, or `unsure`. */
  choice: string;
}

/** The same question keeps its id in every comparison. */
export function questionId(kind: string, path: string): string {
  return `Q${sha256Hex(`question\n${kind}\n${path}`).slice(0, 8)}`;
}

/** Canonical YAML, sorted by path. Fields this version does not know are kept, after the known ones. */
export function printAnswers(answers: readonly Answer[]): string {
  const entries = [...answers].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id)).map(({ id, path, kind, from, to, choice, ...others }) => {
    const rest = Object.entries(others).sort(([a], [b]) => byCodeUnit(a, b));
    return { id, path, kind, from, to, choice, ...Object.fromEntries(rest) };
  });
  return printYaml({ answers_version: ANSWERS_VERSION, answers: entries });
}

/**
 * @param file How it is called in messages.
 * @throws OnxError ONX2101 unreadable, ONX2103 newer version, ONX2104 does not fit the schema, ONX2107 two answers to one question.
 */
export function parseAnswers(text: string, file = ANSWERS_FILE): Answer[] {
  const value = readYaml(text, file) ?? { answers_version: ANSWERS_VERSION, answers: [] };
  const version = (value as Record<string, unknown>)['answers_version'];
  if (typeof version === 'number' && version > ANSWERS_VERSION) {
    throw new OnxError('ONX2103', 2, `${file} has answers_version ${version}, this onx reads up to ${ANSWERS_VERSION}.`, 'Install the newer onx that wrote it.');
  }
  const fault = validateAgainst('onx-answers', value)[0];
  if (fault) throw new OnxError(fault.code, 2, `${file}: ${fault.message}`, fault.hint ?? '');
  const { answers } = value as { answers: Answer[] };
  const paths = new Set<string>();
  for (const { path } of answers) {
    if (paths.has(path)) throw new OnxError('ONX2107', 2, `${file}: two answers are about ${path}.`, 'Keep the one that holds.');
    paths.add(path);
  }
  return answers;
}
