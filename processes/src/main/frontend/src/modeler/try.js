// The page of a simulated run.
import { make } from './element.js';
import { read, send } from './server.js';
import { TryDiagram } from './try-diagram.js';
import { askForValues } from './try-form.js';

const API = '/admin/modeler/api/tries';
const KINDS = { task: 'Cán bộ', worker: 'Đối tác', message: 'Tin đến', signal: 'Tin đến', timer: 'Thời gian', failure: 'Lỗi' };

const shownDay = (iso) => (iso ? iso.split('-').reverse().join('/') : '');

export class TryPage {
  constructor(page) {
    this.page = page;
    this.part = (id) => page.querySelector(`#${id}`);
    this.part('restart').addEventListener('click', () => this.start());
    this.part('usual').addEventListener('click', () => this.ask(() => send('POST', `${API}/${this.run.id}/usual-way`)));
    this.part('unit').addEventListener('change', () => this.start());
  }

  async begin() {
    const address = `/admin/modeler/api/texts/drafts/${this.page.dataset.draft}`;
    await this.guarded(async () => {
      [this.draft, this.texts] = await Promise.all([read(`/admin/modeler/api/drafts/${this.page.dataset.draft}`), read(address)]);
    });
    if (this.texts) {
      await this.start();
    }
  }

  async start() {
    await this.ask(() =>
      send('POST', API, { procedure: this.draft.procedure, files: this.texts.files, unit: this.part('unit').value })
    );
    if (this.run && !this.diagram) {
      this.diagram = await TryDiagram.of(this.part('diagram'), this.texts.files, this.draft.procedure);
      this.diagram.show(this.run);
    }
  }

  /** Asks the server for the run's next state, and shows it. */
  async ask(question) {
    await this.guarded(async () => {
      this.run = await question();
      this.show();
    });
  }

  /** One thing at a time; what is refused is said on the page. */
  async guarded(action) {
    this.page.dataset.state = 'busy';
    this.part('problem').hidden = true;
    this.page.querySelectorAll('button').forEach((each) => (each.disabled = true));
    try {
      await action();
      this.page.dataset.state = this.run?.ended ? 'ended' : 'waiting';
    } catch (problem) {
      this.part('problem').textContent = problem.message;
      this.part('problem').hidden = false;
      this.page.dataset.state = 'refused';
    }
    this.page.querySelectorAll('button').forEach((each) => (each.disabled = false));
    this.part('usual').disabled = !this.run || this.run.ended;
  }

  show() {
    this.part('today').textContent = `Ngày ${shownDay(this.run.today)}`;
    this.showWaits();
    this.part('journal').replaceChildren(...[...this.run.journal].reverse().map((line) => this.line(line)));
    this.part('variables').replaceChildren(
      ...Object.entries(this.run.variables).flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])
    );
    this.diagram?.show(this.run);
  }

  showWaits() {
    const main = this.run.waits.filter((wait) => !wait.aside);
    const aside = this.run.waits.filter((wait) => wait.aside);
    const parts = main.map((wait) => this.wait(wait));
    if (aside.length) {
      parts.push(make('details', { class: 'mt-2' }, make('summary', { class: 'small' }, `Có thể xảy ra bất cứ lúc nào (${aside.length})`), ...aside.map((wait) => this.wait(wait))));
    }
    const end = this.run.ended ? 'Đã chạy đến hết.' : 'Không còn ai phải làm gì.';
    this.part('waits').replaceChildren(...(main.length ? parts : [make('p', { class: 'alert alert-success py-2' }, end), ...parts]));
  }

  wait(wait) {
    const due = wait.due ? ` · ${wait.kind === 'timer' ? 'đến ngày' : 'hạn'} ${shownDay(wait.due)}` : '';
    const card = make(
      'div',
      { class: `try-wait try-${wait.kind}`, 'data-wait': wait.id, onmouseenter: () => this.diagram?.point(wait.element), onmouseleave: () => this.diagram?.point(null) },
      make('div', { class: 'd-flex justify-content-between gap-2' }, make('strong', {}, wait.title), make('span', { class: 'badge text-bg-secondary align-self-start' }, KINDS[wait.kind])),
      make('div', { class: 'small text-body-secondary' }, `${wait.who}${wait.part ? ` · trong “${wait.part}”` : ''}${due}`)
    );
    const outcomes = wait.outcomes.length ? wait.outcomes : [{ value: 'DONE', label: 'Xong' }];
    card.append(make('div', { class: 'd-flex flex-wrap gap-1 mt-1' }, ...outcomes.map((outcome, place) => this.choice(wait, outcome, place)), this.formButton(wait, card)));
    return card;
  }

  choice(wait, outcome, place) {
    return make(
      'button',
      { class: `btn btn-sm ${place ? 'btn-outline-secondary' : 'btn-outline-primary'}`, type: 'button', 'data-outcome': outcome.value, onclick: () => this.ask(async () => this.act(wait, outcome.value, await this.samples(wait))) },
      outcome.label
    );
  }

  formButton(wait, card) {
    return wait.kind !== 'task' || !wait.form
      ? null
      : make('button', { class: 'btn btn-sm btn-link', type: 'button', onclick: () => this.guarded(async () => this.openForm(wait, card)) }, 'Điền biểu mẫu');
  }

  async openForm(wait, card) {
    const form = await this.form(wait);
    card.querySelector('.try-form')?.remove();
    const place = make('div', { class: 'try-form mt-2' });
    card.append(place);
    await askForValues(place, form, (values) => this.ask(() => this.act(wait, values.outcome ?? 'DONE', values)));
  }

  /** Who does not fill in the form gets samples. */
  async samples(wait) {
    return wait.kind === 'task' ? (await this.form(wait)).values : {};
  }

  form(wait) {
    return read(`${API}/${this.run.id}/form?wait=${encodeURIComponent(wait.id)}`);
  }

  act(wait, outcome, values) {
    return send('POST', `${API}/${this.run.id}/actions`, { wait: wait.id, outcome, values });
  }

  line(line) {
    return make(
      'li',
      {},
      make('span', { class: 'text-body-secondary me-2' }, shownDay(line.day)),
      make('strong', {}, line.title),
      ` – ${line.what} `,
      make('span', { class: 'text-body-secondary small' }, line.who)
    );
  }
}
