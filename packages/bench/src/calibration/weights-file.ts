/** `weights.json` of the inference package, as a text. */
import { VECTOR_NAMES } from '@onx/inference';
import type { LinearModel } from './fit';

export function weightsFile(models: Record<string, LinearModel>): string {
  const levels = Object.entries(models).map(([level, { bias, weights }]) => {
    const features = Object.fromEntries(VECTOR_NAMES.map((name, at) => [name, round(weights[at]!)] as const).filter(([name]) => name !== 'agreement'));
    return [level, { bias: round(bias), agreement: round(weights[VECTOR_NAMES.indexOf('agreement')]!), margin: 1, features }];
  });
  const comment = 'Log-odds per feature, fitted on judged statements of synthetic and real release pairs.';
  const command = 'npm run bench:calibrate -- --cache DIR --mirror DIR --weights FILE';
  return `${JSON.stringify({ comment, command, ...Object.fromEntries(levels) }, null, 2)}\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
