// One page of a headless Chromium, spoken to through a pipe; no driver and no package needed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const patience = 60_000;

/** Starts Chromium, hands its page to the work, and ends Chromium whatever happens. */
export const withPage = async (work) => {
  const profile = mkdtempSync(join(tmpdir(), 'lienthong-diagrams-'));
  const chromium = spawn(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank'
    ],
    // A group of its own: all its processes end at once, and none writes into a profile that is being deleted.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true }
  );
  const ended = new Promise((resolve) => {
    chromium.once('exit', resolve);
    chromium.once('error', resolve);
  });
  try {
    return await work(await openPage(chromium));
  } finally {
    end(chromium);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
};

const end = ({ pid }) => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It could not be started, or has ended.
  }
};

const openPage = async (chromium) => {
  const call = connect(chromium);
  const { targetInfos } = await call('Target.getTargets');
  const page = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await call('Target.attachToTarget', { targetId: page.targetId, flatten: true });
  const send = (method, params) => call(method, params, sessionId);
  return {
    send,

    /** The value of an expression in the page, waited for when it is a promise. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    }
  };
};

/** Messages are JSON, each ended by a zero byte. */
const connect = (chromium) => {
  const [, , , requests, answers] = chromium.stdio;
  const waiting = new Map();
  let last = 0;
  let unread = '';

  const fail = (error) => waiting.forEach(({ reject }) => reject(error));
  chromium.once('error', fail);
  chromium.once('exit', () => fail(new Error('Chromium has ended')));
  requests.on('error', fail);
  answers.setEncoding('utf8');
  answers.on('data', (text) => {
    const messages = (unread + text).split('\0');
    unread = messages.pop();
    messages.map((message) => JSON.parse(message)).forEach(({ id, result, error }) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      if (error) {
        reject?.(new Error(error.message));
      } else {
        resolve?.(result);
      }
    });
  });

  return async (method, params = {}, sessionId = undefined) => {
    const id = ++last;
    let timer;
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        timer = setTimeout(() => reject(new Error(`${method}: no answer from Chromium`)), patience);
        requests.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(id);
    }
  };
};
