/** The data files of the inference package that a fit makes, as texts. */
import type { LinearWeights } from '@onx/inference';
import type { FittedModel } from './model';

const COMMAND = 'npm run bench:calibrate -- --cache DIR --mirror DIR --write';

/** Text by path below `packages/inference/src`. */
export function fittedFiles({ levels, scales }: FittedModel): Record<string, string> {
  const { symbol, member, parameter } = levels;
  const kinds = Object.fromEntries(Object.entries(scales.kinds).map(([kind, { slope, intercept }]) => [kind, { slope: rounded(slope), intercept: rounded(intercept) }]));
  const others = { slope: rounded(scales.others.slope), intercept: rounded(scales.others.intercept) };
  return {
    'confidence/weights.json': text('Log-odds per feature, fitted on judged operations of synthetic and real release pairs.', { symbol: { ...layout(symbol), margin: 1 }, member: { ...layout(member), margin: 1 } }),
    'parameters/weights.json': text('Log-odds of a parameter pair inside a matched callable, fitted on the same operations.', layout(parameter)),
    'confidence/calibration.json': text('Slope and intercept in log-odds for each kind of operation, fitted on the same operations.', { others, kinds }),
  };
}

function layout({ bias, weights }: LinearWeights): { bias: number; agreement: number; features: Record<string, number> } {
  const { agreement = 0, ...features } = weights;
  return { bias: rounded(bias), agreement: rounded(agreement), features: Object.fromEntries(Object.entries(features).map(([name, weight]) => [name, rounded(weight)])) };
}

function text(comment: string, content: object): string {
  return `${JSON.stringify({ comment, command: COMMAND, ...content }, null, 2)}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
