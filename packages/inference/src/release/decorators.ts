/** Decorators that are known by name. */
import { tailOf } from './paths';

const PLAIN = /^(?:staticmethod|classmethod|abstractmethod|abstractclassmethod|abstractstaticmethod|overload|override|final|no_type_check|wraps|lru_cache|cache|contextmanager|asynccontextmanager|coroutine|property|cached_property|setter)$|deprecat/i;

/** Whether what it decorates goes on taking the arguments that are written; `functools.wraps` and the like, and whatever is named for a deprecation. */
export function isPlainDecorator(name: string): boolean {
  return PLAIN.test(tailOf(name));
}
