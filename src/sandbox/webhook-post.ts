import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** The HTTP status of an answer, or why there was none. */
export type PostAnswer = number | 'refused' | 'reset' | 'timeout' | 'failed';

/** Posts `body` to `url`; never throws. */
export type Post = (url: string, headers: Record<string, string>, body: Buffer) => Promise<PostAnswer>;

/** A poster with connections that stay open between webhooks. */
export const createPost = (timeoutMs: number): { post: Post; close(): void } => {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  return {
    post: async (url, headers, body) => {
      const answer = await postOnce({ http, https }, timeoutMs, url, headers, body);
      // An idle connection that the receiver closed tells nothing about the receiver.
      return answer === 'stale' ? freshAnswer(await postOnce({ http, https }, timeoutMs, url, headers, body)) : answer;
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
};

interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

const freshAnswer = (answer: PostAnswer | 'stale'): PostAnswer => (answer === 'stale' ? 'reset' : answer);

const postOnce = (
  agents: Agents,
  timeoutMs: number,
  url: string,
  headers: Record<string, string>,
  body: Buffer,
): Promise<PostAnswer | 'stale'> =>
  new Promise((resolve) => {
    const secure = url.startsWith('https:');
    const options = { method: 'POST', headers: { ...headers, 'Content-Length': body.length }, timeout: timeoutMs };
    const request = secure
      ? httpsRequest(url, { ...options, agent: agents.https })
      : httpRequest(url, { ...options, agent: agents.http });
    request.on('response', (response) => {
      response.resume();
      response.on('error', () => resolve('reset'));
      response.on('end', () => resolve(response.statusCode ?? 'failed'));
    });
    request.on('timeout', () => {
      resolve('timeout');
      request.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve(reasonOf(error, request.reusedSocket)));
    request.end(body);
  });

const reasonOf = (error: NodeJS.ErrnoException, reused: boolean): PostAnswer | 'stale' => {
  if (error.code === 'ECONNREFUSED') return 'refused';
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return reused ? 'stale' : 'reset';
  return error.code === 'ETIMEDOUT' ? 'timeout' : 'failed';
};
