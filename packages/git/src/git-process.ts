/** Starts `git` so that neither the user's configuration nor the environment can change what it prints. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { OnxError } from '@onx/model';

/** Settings on every call: plain paths, no helper programs, no network (a partial clone must not fetch behind our back). */
const SETTINGS = ['core.quotepath=off', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'log.showSignature=false'].flatMap(
  (setting) => ['-c', setting],
);

/** Variables that point git at another repository than the one asked for; hooks and wrappers set them. */
const REDIRECTIONS = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_TRACE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of REDIRECTIONS) delete env[name];
  return {
    ...env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // A replaced object would make a blob id name other bytes than its own.
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}

/** How a git process ended. */
export interface GitEnd {
  code: number;
  stderr: string;
}

export interface GitProcess {
  child: ChildProcessWithoutNullStreams;
  /** Resolves when the process has ended; rejects where git could not be started (ONX1007). */
  ended: Promise<GitEnd>;
}

/** Starts git in a folder. The caller vouches for every argument: ids, or names checked by `checkRevision`. */
export function startGit(folder: string, args: readonly string[]): GitProcess {
  const child = spawn('git', [...SETTINGS, ...args], { cwd: folder, env: environment(), windowsHide: true });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < 10_000) stderr += text;
  });
  // A git that dies early closes its input; its exit code tells more than the broken pipe.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<GitEnd>((resolve, reject) => {
    child.on('error', (cause) => reject(notStarted(folder, cause)));
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }));
  });
  // Whoever awaits `ended` sees the rejection; nobody else should crash of it.
  ended.catch(() => undefined);
  return { child, ended };
}

/** Runs git to its end. @returns its output, or null where it left with a code in `accept`. @throws OnxError ONX1007, ONX1008 */
export async function runGit(folder: string, args: readonly string[], input = '', accept: readonly number[] = []): Promise<Buffer | null> {
  const { child, ended } = startGit(folder, args);
  child.stdin.end(input);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = await ended;
  if (end.code === 0) return Buffer.concat(chunks);
  if (accept.includes(end.code)) return null;
  throw gitFailed(args, end);
}

/** A fault of git itself: its own first line tells what, warnings aside. */
export function gitFailed(args: readonly string[], end: GitEnd): OnxError {
  const lines = end.stderr.trim().split('\n');
  const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0] ?? '';
  return new OnxError(
    'ONX1008',
    3,
    `git ${args[0] ?? ''} failed with code ${end.code}: ${line || 'no message'}.`,
    hintFor(line),
  );
}

function hintFor(line: string): string {
  if (line.includes('dubious ownership')) return 'The folder belongs to somebody else: git config --global --add safe.directory <folder> where you trust it.';
  if (line.includes('promisor')) return 'The clone is partial and lacks what was asked for: git fetch --refetch --filter=blob:none, or use a whole clone.';
  return 'Run "git fsck" in the repository, then try again.';
}

function notStarted(folder: string, cause: Error): OnxError {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  return new OnxError(
    'ONX1007',
    3,
    missing ? 'The program "git" was not found.' : `git could not be started in ${folder}: ${cause.message}.`,
    missing ? 'Install git 2.30 or newer and put it on the PATH.' : 'Check that the folder can be entered and that memory and processes are left.',
    { cause },
  );
}
