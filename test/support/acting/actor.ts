import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, Told, ToldOfAct } from './messages.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Makes the acting process from what is compiled now, and answers the file to start. */
export function buildActingProcess(): string {
  const file = path.join(root, `node_modules/.cache/erkend-acting/process-${process.pid}.mjs`);
  const environment = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'bundle.mjs'), file], { env: environment });
  return file;
}

/** A process that stands ready to perform acts, with all it told since. */
export class ActingProcess {
  /** Ids of all acts it told of. */
  readonly asked = new Set<string>();
  readonly answered: Command[] = [];
  private readonly open = new Map<string, Command>();
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private fault: string | undefined;

  constructor(file: string, databaseUrl: string) {
    this.child = fork(file, {
      cwd: root,
      execArgv: [],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled'),
        DATABASE_URL: databaseUrl,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.ready = new Promise((resolve, reject) => {
      this.child.on('message', (told: Told) => (told.what === 'ready' ? resolve() : this.note(told)));
      this.child.on('exit', () => reject(new Error('The process ended before it was ready.')));
    });
    this.ready.catch(() => {}); // looked at when its turn comes
  }

  /** Acts of which nobody was told whether they were done. */
  get unanswered(): Command[] {
    return [...this.open.values()];
  }

  async begin(repeat: readonly Command[]): Promise<void> {
    await this.ready;
    this.child.send({ repeat });
  }

  /** Waits until it told of so many acts. Counting them and not only time makes it the same on a slow machine. */
  untilAnswered(count: number): Promise<void> {
    return this.until(() => this.answered.length >= count);
  }

  /** Waits until what it told makes this so. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds() && this.fault === undefined) await once(this.child, 'message');
  }

  /**
   * Stops it where it is, lets `look` see what it was at, and ends it as a power failure does. For the database a
   * stopped client is one that is silent: no transaction goes on without it.
   */
  async kill(look: () => Promise<void> = async () => {}): Promise<void> {
    if (this.fault !== undefined) throw new Error(this.fault);
    if (this.child.exitCode !== null) throw new Error('The process ended before it was killed.');
    this.child.kill('SIGSTOP');
    await pause(3); // what it had sent is worked off and told
    await look();
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  private note(told: Exclude<Told, { what: 'ready' }>): void {
    if (told.what === 'fault') this.fault = told.message;
    else this.noteAct(told);
  }

  private noteAct({ what, command }: ToldOfAct): void {
    this.asked.add(command.commandId);
    if (what === 'started') this.open.set(command.commandId, command);
    else this.open.delete(command.commandId);
    if (what === 'answered') this.answered.push(command);
  }
}
