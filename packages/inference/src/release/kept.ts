/** What is worked out once for something, or for each key of it, and forgotten with it. */

/** The same answer whenever it is asked again of the same. */
export function onceFor<Owner extends object, Answer extends object>(make: (owner: Owner) => Answer): (owner: Owner) => Answer {
  const all = new WeakMap<Owner, Answer>();
  return (owner) => {
    let answer = all.get(owner);
    if (answer === undefined) all.set(owner, (answer = make(owner)));
    return answer;
  };
}

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
