/** Constructors that set whatever they are given by any name on their object. */
import { optionsOf } from './options';
import { tokensOf, type Side } from './held';

/** `for key, value in options.items(): setattr(self, key, value)`, `self.__dict__.update(options)`: any name was an argument already. */
export function keepsAnyName(side: Side): boolean {
  const options = optionsOf(side.definition);
  if (options.size === 0) return false;
  const { calls, keywords, mappings, members } = side.release.words;
  const tokens = tokensOf(side);
  return tokens.some((token, i) => {
    // in options . items ( )   …   setattr ( self , key ,
    if (token === calls.setMember && tokens[i + 2] === members.self) return tokens.some((one, at) => options.has(one) && tokens[at - 1] === keywords.in && at < i) && !/^['"]/.test(tokens[i + 4] ?? '');
    // self . __dict__ . update ( options
    return token === members.namespace && tokens[i + 2] === mappings.fillAll && options.has(tokens[i + 4] === '**' ? (tokens[i + 5] ?? '') : (tokens[i + 4] ?? ''));
  });
}
