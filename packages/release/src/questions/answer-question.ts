/** Questions that a bundle leaves open, and answers to them in the core's folder. */
import { checkFolder } from '@onx/git';
import { questionsOf, type Question } from '@onx/manifest';
import { indexSurface, OnxError, parseReport, REMOVED, UNSURE, type Answer, type Language, type Manifest, type Surface } from '@onx/model';
import { answersPath, readAnswers, writeAnswers } from './answers-file';
import { readReportFile } from '../bundle/bundle-files';
import { loadBundle } from '../bundle/load-bundle';

export interface QuestionOptions {
  /** Path of the manifest, or of the bundle's folder. */
  manifestPath: string;
  languages: readonly Language[];
}

export interface OpenQuestions {
  manifest: Manifest;
  questions: Question[];
  surfaces: { from: Surface; to: Surface };
}

/** @throws OnxError ONX21xx; ONX2114 where the report is not beside the manifest. */
export async function openQuestions(options: QuestionOptions): Promise<OpenQuestions> {
  const { manifestFile, manifest, surfaces } = await loadBundle(options);
  const { path, text } = readReportFile(manifestFile);
  return { manifest, surfaces, questions: questionsOf(manifest, parseReport(text, path), surfaces.from) };
}

export interface GivenAnswer {
  answer: Answer;
  /** Where it was written. */
  file: string;
  /** What the file said before. */
  before: string | null;
}

/**
 * Writes an answer into the core's folder, in place of an earlier one to the same question.
 * @param choice Number or path of a candidate, any other path of the new release, `removed`, `unsure` or `none`.
 * @throws OnxError ONX1001 for the core, ONX2115 where nothing asks this question, ONX2116 where the choice is none.
 */
export async function giveAnswer(id: string, choice: string, options: QuestionOptions & { corePath: string }): Promise<GivenAnswer> {
  const { corePath } = options;
  checkFolder(corePath);
  const { manifest, questions, surfaces } = await openQuestions(options);
  const answers = readAnswers(corePath);
  const earlier = answers.find((one) => one.id === id) ?? null;
  const asked = questions.find((question) => question.id === id);
  const subject = asked ?? earlier;
  if (!subject) throw new OnxError('ONX2115', 2, `No question is called "${id}".`, 'onx-manifest questions lists them.');
  const { path, kind } = subject;
  const answer: Answer = { ...earlier, id, path, kind, from: manifest.from, to: manifest.to, choice: settle(choice, path, asked?.candidates ?? [], surfaces) };
  writeAnswers(corePath, [...answers.filter((one) => one.id !== id && one.path !== path), answer]);
  return { answer, file: answersPath(corePath), before: earlier?.choice ?? null };
}

function settle(choice: string, path: string, candidates: readonly { path: string }[], surfaces: { from: Surface; to: Surface }): string {
  if (choice === REMOVED || choice === UNSURE) return choice;
  if (choice === 'none') return UNSURE;
  const refuse = (why: string): OnxError => new OnxError('ONX2116', 2, `"${choice}" is no answer about ${path}: ${why}.`, 'Give the number or the path of a candidate, another path of the new release, removed, or unsure.');
  if (/^\d+$/.test(choice)) {
    const candidate = candidates[Number(choice) - 1];
    if (!candidate) throw refuse(candidates.length === 0 ? 'it has no candidates now' : `its candidates are numbered 1 to ${candidates.length}`);
    return candidate.path;
  }
  const found = definitionOf(surfaces.to, choice);
  if (!found) throw refuse('the new release has no such name');
  const old = definitionOf(surfaces.from, path);
  if (old && old.inModule !== found.inModule) throw refuse(old.inModule ? 'it stands in a class, and the old name did not' : 'it does not stand in a class, and the old name did');
  return choice;
}

function definitionOf(surface: Surface, path: string): { inModule: boolean } | null {
  const access = indexSurface(surface).resolve(path);
  const definition = access?.definition === undefined || access.rest.length > 0 ? undefined : surface.definitions[access.definition];
  return definition ? { inModule: definition.owner === definition.module } : null;
}
