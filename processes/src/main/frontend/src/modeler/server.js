// What every page of the procedure editor asks of the server, and how: JSON, our CSRF token, a time limit, plain refusals.
const patience = 30_000;

/** What the server refused, in words for people; `answer` is what it said besides. */
export class Refused extends Error {
  constructor(status, answer) {
    super(answer.message ?? 'Máy chủ không trả lời được, hãy thử lại');
    this.status = status;
    this.answer = answer;
  }
}

const token = () => {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('LIENTHONG-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('LIENTHONG-XSRF='.length)) : '';
};

const request = async (method, address, { body, headers = {} } = {}) => {
  let response;
  try {
    response = await fetch(address, {
      method,
      body,
      headers: { 'X-LIENTHONG-XSRF': token(), ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience)
    });
  } catch {
    throw new Refused(0, { message: 'Không kết nối được máy chủ; bản đang soạn vẫn còn trên màn hình' });
  }
  if (response.type === 'opaqueredirect') {
    throw new Refused(401, { message: 'Phiên làm việc đã hết, hãy đăng nhập lại trong một thẻ khác rồi lưu lại' });
  }
  if (!response.ok) {
    throw new Refused(response.status, await response.json().catch(() => ({})));
  }
  return response;
};

export const read = async (address) => (await request('GET', address)).json();

export const readText = async (address) => (await request('GET', address)).text();

/** @returns the text of a file, and the name that it has in deployments */
export const readFile = async (address) => {
  const response = await request('GET', address);
  return { name: response.headers.get('X-File'), text: await response.text() };
};

/** @returns what the server answers; null for an answer without a body */
export const send = async (method, address, content, headers = {}) => {
  const response = await request(method, address, {
    body: content === undefined ? undefined : JSON.stringify(content),
    headers: content === undefined ? headers : { 'Content-Type': 'application/json', ...headers }
  });
  return response.status === 204 ? null : response.json();
};

/** Puts a text where it is not changed meanwhile: `revision` is the one that it was made from, 0 for a new one. */
export const put = async (address, text, revision) =>
  (
    await request('PUT', address, {
      body: text,
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', 'If-Match': `"${revision}"` }
    })
  ).json();
