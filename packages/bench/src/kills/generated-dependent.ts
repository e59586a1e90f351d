/** A dependent of the demo's core with as many files as asked for, of the odd kinds that real trees have: modes, line endings, links. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './shop-core';

const MODES = [0o644, 0o644, 0o755, 0o600, 0o444];

/** Half of the files use what the new release moved or renamed, the others name the core and stay as they are. */
function sourceOf(index: number): string {
  if (index % 2 === 1) return `"""Weights, part ${index}."""\n\nfrom parcelkit.models import Parcel\n\n\ndef weight_${index}(parcel: Parcel) -> float:\n    return parcel.weight * ${index}\n`;
  return [
    `"""Desk number ${index}."""`,
    '',
    'import parcelkit.carriers.registry as registry',
    'from parcelkit import RateCalculator',
    'from parcelkit.core.errors import ParcelError',
    'from parcelkit.core.validators import AddressValidator, BaseValidator',
    '',
    '',
    `class Desk${index}(BaseValidator):`,
    '    def book(self, shipment, calculator: RateCalculator):',
    '        try:',
    `            carrier = registry.get_carrier("road", fallback="air")`,
    `            return carrier.accept(shipment), calculator.calc_price(shipment), AddressValidator()`,
    '        except ParcelError:',
    `            return ${index}`,
    '',
  ].join('\n');
}

/** Writes the dependent and commits it. */
export function layDependent(folder: string, files: number): void {
  for (let index = 0; index < files; index++) {
    const at = join(folder, `src/desks/area_${index % 12}`);
    mkdirSync(at, { recursive: true });
    const path = join(at, `desk_${index}.py`);
    let text = sourceOf(index);
    if (index % 7 === 0) text = text.replace(/\n/g, '\r\n');
    if (index % 5 === 0) text = text.trimEnd();
    writeFileSync(path, text);
    chmodSync(path, MODES[index % MODES.length] as number);
    if (index % 40 === 0) symlinkSync(`desk_${index}.py`, join(at, `link_${index}.py`));
  }
  writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "desks"\nversion = "1.0.0"\ndependencies = ["parcelkit>=0.9,<1.0"]\n');
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'desks on parcelkit 0.9.0');
}
