/** Both releases indexed, what changed between them, and where candidates come from. */
import type { BodySource, ChangedDocument, DocumentContent } from '@onx/model';
import { Verdicts } from './answers/verdicts';
import { Budgets } from './budgets';
import { Proposer } from './candidates/propose';
import { Texts } from './candidates/texts';
import { findSubjects, type Changes } from './changes/find-subjects';
import { vendoredCopies } from './changes/vendored-copy';
import { changedFiles } from './cochange/changed-files';
import { movedFiles } from './cochange/moved-files';
import { CoChange, countVotes } from './cochange/votes';
import { Declarations } from './declarations/declarations';
import type { Context } from './context';
import { Trails } from './history/trail';
import type { InferenceInput } from './inference-input';
import { Mapping } from './matching/mapping';
import { indexRelease, type Release } from './release/release';
import { readUserFiles, type UserRelease } from './use/user-files';
import { Uses } from './use/uses';

/** Two releases, indexed, with all evidence that does not depend on what is believed. */
export interface Prepared {
  context: Context;
  changes: Changes;
  proposer: Proposer;
}

const NO_BODIES: BodySource = { get: () => null };

/** The switch for everything that the core says itself. */
const DECLARATIONS = 'declarations';

/** Its switch leaves out what documents say. */
const DOCUMENTS = 'declared-in-documents';
/** Bytes of documents that are read; beyond it further ones are left out. */
const DOCUMENT_BYTES = 4_000_000;

/** Its switch leaves the files beside the packages, and the code in documents, unread, so that arguments have no votes from there either. */
const USES = 'replaced-in-use';

/** Reads and indexes all that features and rules look at. */
export function prepare(input: InferenceInput): Prepared {
  const from = indexRelease(input.from, input.bodies.from, input.words, input.versions.from);
  const to = indexRelease(input.to, input.bodies.to, input.words, input.versions.to);
  const between = (input.between ?? []).map(({ commit, surface, bodies = NO_BODIES }) => ({ commit, release: indexRelease(surface, bodies, input.words) }));
  const budgets = new Budgets();
  const silent = input.switches?.has(DECLARATIONS) === true;
  const documents = affordable(input.documents ?? [], budgets).map((document) => document.read());
  const said = silent || input.switches?.has(DOCUMENTS) ? [] : documents.flatMap(({ statements }) => statements);
  const declarations = new Declarations(from, to, between, said, silent);
  const barred = vendoredCopies(from, to);
  const texts = new Texts(from, to);
  const changes = findSubjects(from, to, declarations, texts, barred);
  const moved = movedFiles(from, to, barred);
  if (moved.skipped) budgets.leaveOut(`${moved.skipped} files that are in one release only`, 'the token budget for finding files that moved was spent before them');
  const chains = new CoChange();
  const votes = countVotes(from, to, [...changedFiles(from, to), ...moved.pairs], chains, budgets);
  const uses = input.switches?.has(USES) ? new Uses() : usesBeside(input, documents, { from, to, chains, budgets });
  const context: Context = { from, to, declarations, votes, chains, uses, mapping: new Mapping(from, to, changes.inPlace), texts, answers: new Verdicts(input.answers ?? [], from, to), trails: new Trails(), budgets };
  return { context, changes, proposer: new Proposer(context, barred, new Set(changes.subjects.filter(({ fate }) => fate === 'replaced').map(({ path }) => path))) };
}

function affordable(documents: readonly ChangedDocument[], budgets: Budgets): ChangedDocument[] {
  let left = DOCUMENT_BYTES;
  const read = documents.filter(({ size }) => (left -= size) >= 0);
  if (read.length < documents.length) budgets.leaveOut(`${documents.length - read.length} changed documents`, `those before them have ${DOCUMENT_BYTES} bytes`);
  return read;
}

function usesBeside({ files, bodies }: InferenceInput, documents: readonly DocumentContent[], { from, to, chains, budgets }: Pick<Context, 'from' | 'to' | 'chains' | 'budgets'>): Uses {
  const uses = new Uses(chains);
  for (const document of documents) {
    const code = document.code();
    if (code) uses.read(code.old, code.next, from, to);
  }
  if (!files) return uses;
  const side = (release: Release, which: 'from' | 'to'): UserRelease => ({ surface: release.surface, files: files[which], bodies: bodies[which] });
  const skipped = readUserFiles(side(from, 'from'), side(to, 'to'), ({ old, next }) => uses.read(old, next, from, to));
  if (skipped) budgets.leaveOut(`${skipped} changed files beside the packages`, 'the token budget of use was spent before them');
  return uses;
}
