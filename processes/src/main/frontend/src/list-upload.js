// Sends a list as the body of a request: a form would have the server keep all of it before it is looked at.
const form = document.getElementById('upload');
const input = document.getElementById('file');
const button = form?.querySelector('button');
const bar = document.getElementById('upload-bar');
const problem = document.getElementById('upload-problem');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const file = input.files[0];
  if (!file) {
    return;
  }
  if (file.size > Number(form.dataset.largest)) {
    refuse(`Tệp lớn hơn ${Math.floor(form.dataset.largest / 1048576)} MB`);
    return;
  }
  send(file);
});

function send(file) {
  const request = new XMLHttpRequest();
  request.open('POST', `${form.dataset.address}?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('X-LIENTHONG-XSRF', token());
  request.upload.addEventListener('progress', (sent) => show(sent.lengthComputable ? (sent.loaded / sent.total) * 100 : 0));
  request.addEventListener('load', () => answered(request));
  request.addEventListener('error', () => refuse('Mất kết nối trong khi gửi tệp, hãy gửi lại'));
  problem.hidden = true;
  button.disabled = true;
  show(0);
  request.send(file);
}

function answered(request) {
  const answer = parse(request.responseText);
  if (request.status === 200 && answer.id) {
    location.assign(`${location.pathname}?upload=${encodeURIComponent(answer.id)}`);
  } else {
    refuse(answer.message ?? 'Không gửi được tệp, hãy tải lại trang và thử lại');
  }
}

function refuse(message) {
  problem.textContent = message;
  problem.hidden = false;
  bar.hidden = true;
  button.disabled = false;
}

function show(percent) {
  bar.hidden = false;
  bar.setAttribute('aria-valuenow', String(Math.round(percent)));
  bar.firstElementChild.style.width = `${percent}%`;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function token() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('LIENTHONG-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('LIENTHONG-XSRF='.length)) : '';
}
