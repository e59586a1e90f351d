/** The dependent's own check, run where somebody asked for it. */
import { spawn } from 'node:child_process';

export interface CommandResult {
  passed: boolean;
  /** Exit code or signal, for a message. */
  ended: string;
  /** The last of what it printed. */
  output: string;
}

const KEPT = 4000;

/** Runs a command line in the target by the system's shell. A command that can't be started has failed. */
export function runVerification(command: string, cwd: string): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-KEPT);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ passed: false, ended: error.message, output }));
    child.on('close', (code, signal) => resolve({ passed: code === 0, ended: signal ?? `exit code ${code}`, output }));
  });
}
