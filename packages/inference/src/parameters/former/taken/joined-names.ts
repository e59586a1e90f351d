/** Parameters of which a body takes the one, where it is given, and else the other: `if old is not None: value = old` beside `value = new`. */
import type { SourceWords } from '@onx/model';
import { endsThere } from '../../../release/source-words';
import { isIdentifier } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';

/** One parameter as it is put into a variable. */
interface Taken {
  variable: string;
  parameter: string;
  at: number;
}

/** The one that is asked for, and the other. Whether that one will go, this does not say. */
export function joinedNames(tokens: readonly string[], parameters: ReadonlySet<string>, words: SourceWords): AcceptedName[] {
  const all = tokens.flatMap((token, i): Taken[] => {
    const [variable, parameter] = [tokens[i - 1] ?? '', tokens[i + 1] ?? ''];
    const isPlain = token === '=' && isIdentifier(variable) && tokens[i - 2] !== '.' && endsThere(tokens[i + 2], words);
    return isPlain && parameters.has(parameter) && !parameters.has(variable) ? [{ variable, parameter, at: i - 1 }] : [];
  });
  return all.flatMap((first) => {
    const asked = askedBefore(first, tokens, words);
    const others = all.filter(({ variable, parameter }) => variable === first.variable && parameter !== first.parameter);
    const isElse = ({ at }: Taken): boolean => at < asked || tokens[at - 1] === words.keywords.else;
    return asked >= 0 && new Set(others.map(({ parameter }) => parameter)).size === 1 && others.every(isElse) ? [{ from: first.parameter, to: others[0]!.parameter }] : [];
  });
}

/** Index of the condition above that asks for the parameter and nothing else; -1 where there is none. */
function askedBefore({ parameter, at }: Taken, tokens: readonly string[], words: SourceWords): number {
  const { keywords, values } = words;
  return tokens.slice(0, at).findLastIndex((token, i) => {
    if (token !== keywords.if || tokens[i + 1] !== parameter) return false;
    const isGiven = tokens[i + 2] === `${keywords.is} ${keywords.not}` && tokens[i + 3] === values.none;
    return endsThere(tokens[isGiven ? i + 4 : i + 2], words);
  });
}
