/** A dependent of any size in which no file names the core: what a migration costs where it has nothing to do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = 200;

/** One file of about 1.2 KB. */
function sourceOf(index: number): string {
  const lines = ['"""Says nothing of the core."""', '', 'import json', 'from pathlib import Path', ''];
  for (let position = 0; position < 8; position++) {
    lines.push('', `def load_${index}_${position}(path: Path) -> dict:`, '    values = json.loads(path.read_text())', `    return {key: value for key, value in values.items() if value != ${position}}`, '');
  }
  return `${lines.join('\n')}\n`;
}

export function writeStrangers(folder: string, count: number): void {
  for (let index = 0; index < Math.min(count, FOLDERS); index++) mkdirSync(join(folder, `area_${index}`), { recursive: true });
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `area_${index % FOLDERS}`, `module_${index}.py`), sourceOf(index));
}
