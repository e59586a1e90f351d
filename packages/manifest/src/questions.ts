/** What a person has to be asked about a manifest: changes without an explanation, and explanations that are not likely enough. */
import { actionOf, byCodeUnit, DEFAULT_THRESHOLDS, indexSurface, questionId, type Manifest, type Operation, type Report, type Surface } from '@onx/model';
import { subjectOf, targetOf } from './operation-paths';

export interface Question {
  /** Of kind and path: the same in every comparison. */
  id: string;
  /** What the old name was: class, function, method … */
  kind: string;
  /** Path in the old release. */
  path: string;
  /** One sentence. */
  question: string;
  /** Best first; an answer names one by its number, counted from 1, or by its path. */
  candidates: { path: string; confidence: number }[];
  /** Id in the manifest of the operation that is in doubt; null where none was proposed. */
  operation: string | null;
  /** A person was asked before and was not sure. */
  left_open: boolean;
}

const REMOVALS: ReadonlySet<string> = new Set(['symbol.remove', 'member.remove']);
/** Changes of whole names; what happened to arguments, modules and keys is not asked. */
const NAMES: ReadonlySet<string> = new Set(['move.symbol', 'rename.symbol', 'rename.callable', 'rename.member', 'member.to_method', 'method.to_member']);

function isDoubtful(operation: Operation): boolean {
  if (operation.pinned) return false;
  if (actionOf(operation.confidence, DEFAULT_THRESHOLDS) === 'review') return NAMES.has(operation.kind) || REMOVALS.has(operation.kind);
  // Sure enough by itself, but not for the threshold that was asked for.
  return NAMES.has(operation.kind) && operation.action === 'review' && !operation.review_only;
}

/** Sorted by path, one for each name. */
export function questionsOf(manifest: Manifest, report: Report, from: Surface): Question[] {
  const index = indexSurface(from);
  const found = new Map<string, Question>();
  const ask = (written: string, sentence: (name: string) => string, more: Pick<Question, 'candidates' | 'operation' | 'left_open'>): void => {
    const access = index.resolve(written);
    const definition = access?.rest.length === 0 ? access.definition : undefined;
    // The same name may be reached in several ways; it is asked for once, where it stands.
    const path = definition !== undefined && definition.endsWith(written.slice(written.lastIndexOf('.'))) ? definition : written;
    const kind = definition === undefined ? 'name' : (from.definitions[definition]?.kind ?? 'name');
    if (!found.has(path)) found.set(path, { id: questionId(kind, path), kind, path, question: sentence(`The ${kind.replace('_', ' ')} ${path}`), ...more });
  };
  for (const { path, candidates, answered } of report.unresolved) {
    ask(path, (name) => `${name} of ${manifest.from} is gone in ${manifest.to}: what took its place?`, {
      candidates: candidates.map(({ target, confidence }) => ({ path: target, confidence })),
      operation: null,
      left_open: answered !== undefined,
    });
  }
  const reported = new Map(report.operations.map((entry) => [entry.key, entry]));
  for (const operation of manifest.operations.filter(isDoubtful)) {
    const removal = REMOVALS.has(operation.kind);
    const target = removal ? null : targetOf(operation);
    const rival = reported.get(operation.key)?.runner_up;
    const candidates = target === null ? [] : [{ path: target, confidence: operation.confidence }];
    if (rival && rival.target !== target) candidates.push({ path: rival.target, confidence: rival.confidence });
    const sentence = removal
      ? (name: string): string => `${name} of ${manifest.from} is gone in ${manifest.to}: did nothing take its place?`
      : (name: string): string => `${name} of ${manifest.from}: is it ${target ?? ''} in ${manifest.to}?`;
    ask(subjectOf(operation), sentence, { candidates, operation: operation.id, left_open: false });
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}
