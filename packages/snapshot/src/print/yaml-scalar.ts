/** Strings as YAML scalars, fast: the printers here emit millions of them. */
import { quotedYaml } from '@onx/model';

/** Plain in every YAML 1.1 and 1.2 reader: begins like a name, no indicator characters, and is no word for a boolean or null. */
const NAME = /^[A-Za-z_][A-Za-z0-9_./]*$/;
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const DIGEST = /^[0-9a-f]{32,64}$/;
/** Digests that read as a number: digits only, with an exponent, or binary. */
const NUMBER_LIKE = /^(?:\d+(?:e\d+)?|0b[01]+)$/;
const VERSION = /^\d+\.\d+\.\d+$/;

/** The string as one scalar on one line, double-quoted where it needs it. */
export function yamlScalar(text: string): string {
  if (NAME.test(text) ? text.length > 5 || !RESERVED.test(text) : DIGEST.test(text) ? !NUMBER_LIKE.test(text) : VERSION.test(text)) return text;
  return quotedYaml(text);
}
