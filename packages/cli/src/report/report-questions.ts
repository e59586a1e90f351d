/** Open questions in words. */
import type { Question } from '@onx/manifest';
import { bold, count, dim } from './print';

function lines({ id, question, candidates, left_open }: Question): string[] {
  const width = String(candidates.length).length;
  return [
    `${bold(id)}  ${question}${left_open ? dim(' (left open before)') : ''}`,
    ...candidates.map(({ path, confidence }, at) => `    ${String(at + 1).padStart(width)}  ${path} ${dim(confidence.toFixed(2))}`),
  ];
}

export function describeQuestions(questions: readonly Question[], manifestPath: string): string[] {
  if (questions.length === 0) return ['No question is open.'];
  return [
    ...questions.flatMap((question) => [...lines(question), '']),
    `${count(questions.length, 'question')}. A choice is a number or path from the list, another path of the new release, removed, or unsure.`,
    `Next: onx-manifest answer <id> <choice> --manifest ${manifestPath} --core-path <core>, then generate again.`,
  ];
}
