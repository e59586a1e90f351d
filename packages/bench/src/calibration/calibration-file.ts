/** `confidence/calibration.json` of the inference package, as a text. */
import type { Scale } from '@onx/inference';
import type { FittedModel } from './model';

export function calibrationFile(scales: FittedModel['scales']): string {
  const comment = 'Slope and intercept in log-odds for each kind of operation, fitted on judged operations of synthetic and real release pairs.';
  const command = 'npm run bench:calibrate -- --cache DIR --mirror DIR --write';
  return `${JSON.stringify({ comment, command, kinds: Object.fromEntries(Object.entries(scales).map(([kind, scale]) => [kind, rounded(scale)])) }, null, 2)}\n`;
}

function rounded({ slope, intercept }: Scale): Scale {
  const twoDecimals = (value: number): number => Math.round(value * 100) / 100;
  return { slope: twoDecimals(slope), intercept: twoDecimals(intercept) };
}
