import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Names in small letters; a name that came twice has two values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** The whole mail, with the lines that were broken for the way whole again. */
  readonly text: string;
}

/** What it does with the next mail: take it, refuse it for now, or take it and hang up before saying so. */
type Mood = 'accept' | 'refuse_for_now' | 'hang_up';

/** A real mail server on this machine, that can be away and can misbehave. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  private readonly moods: Mood[] = [];
  private waiting: (() => void)[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Opens, at the same address as before when it was away. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const mood = this.moods.shift() ?? 'accept';
          if (mood === 'refuse_for_now')
            return answer(Object.assign(new Error('Later'), { responseCode: 451 }));
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          this.take(
            Buffer.concat(chunks).toString(),
            from,
            rcptTo.map(({ address }) => address),
          );
          if (mood === 'hang_up') return hangUp(server);
          answer();
        });
      },
    });
    server.on('error', () => {}); // a client that goes away is no fault of the server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** Prepares what happens to the next mails, one after the other. */
  expect(...moods: Mood[]): void {
    this.moods.push(...moods);
  }

  /** Waits until it has received so many mails in all. */
  async untilReceived(count: number): Promise<void> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private take(raw: string, from: string, to: readonly string[]): void {
    this.received.push({ from, to, headers: headersOf(raw), text: raw.replaceAll('=\r\n', '') });
    for (const resume of this.waiting) resume();
    this.waiting = [];
  }
}

/** Cuts every connection in the middle of what is said, as a broken line does. */
function hangUp(server: SMTPServer): void {
  const { connections } = server as unknown as { connections: Set<{ _socket: Socket }> };
  for (const { _socket } of connections) _socket.destroy();
}

/** Headers by name, folded lines joined. */
function headersOf(raw: string): Map<string, string[]> {
  const [head = ''] = raw.split('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return headers;
}
