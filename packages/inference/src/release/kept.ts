/** What is worked out once for each key of something, and forgotten with it. */

/** A place of its own for one kind of answer; `make` is called where none is kept yet. */
export function keeper<Owner extends object, Answer extends object | boolean>(): (owner: Owner, key: string, make: () => Answer) => Answer {
  const all = new WeakMap<Owner, Map<string, Answer>>();
  return (owner, key, make) => {
    let kept = all.get(owner);
    if (!kept) all.set(owner, (kept = new Map()));
    let answer = kept.get(key);
    if (answer === undefined) kept.set(key, (answer = make()));
    return answer;
  };
}
