// Adds files to a draft: new ones, those that its diagrams name, and those from the administrator's computer.
import { askText, confirmed } from './dialog.js';
import { kindOf } from './files.js';
import { byId, make } from '../element.js';
import { notice } from './notices.js';
import { blankDecision, blankForm } from './blank.js';

const largest = 2 * 1024 * 1024;

const wrongKey = (key) =>
  /^[a-zA-Z][a-zA-Z0-9-]{0,60}$/.test(key) ? null : 'Chỉ dùng chữ không dấu, số và gạch nối, bắt đầu bằng chữ';

/** Names of forms, and keys of decisions, that diagrams name. */
export const namedIn = (diagrams) => {
  const all = (pattern) =>
    [...new Set(diagrams.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))].toSorted();
  return {
    forms: all(/formKey="camunda-forms:deployment:([^"]+\.form)"/g),
    decisions: all(/decisionRef="([^"${}]+)"/g),
    procedures: all(/<(?:\w+:)?process\b[^>]*?\bid="([^"]+)"/g)
  };
};

export class Adding {
  #files;
  #open;

  /** @param open opens the tab of a file */
  constructor(files, open) {
    this.#files = files;
    this.#open = open;
    byId('add').addEventListener('show.bs.dropdown', () => this.#offer());
    byId('import').addEventListener('click', () => byId('imported').click());
    byId('imported').addEventListener('change', ({ target }) => this.#import(target));
  }

  /** Opens a form of the draft, or takes the one in force into the draft to change it. */
  async form(name) {
    if (!this.#files.get(name)) {
      try {
        this.#files.add(name, await this.#files.inForce(name));
      } catch (refused) {
        if (refused.status !== 404) {
          notice('danger', refused.message);
          return;
        }
        this.#files.add(name, blankForm(name));
      }
    }
    await this.#open(name);
  }

  async #decision(key) {
    try {
      const { name, text } = await this.#files.decisionInForce(key);
      if (!this.#files.get(name)) {
        this.#files.add(name, text);
      }
      await this.#open(name);
    } catch (refused) {
      notice('danger', refused.message);
    }
  }

  #offer() {
    const names = namedIn(this.#files.all.filter(({ kind }) => kind === 'bpmn').map(({ text }) => text));
    const item = (label, act) =>
      make('li', {}, make('button', { type: 'button', class: 'dropdown-item', onclick: act }, label));
    const rule = () => make('li', {}, make('hr', { class: 'dropdown-divider' }));
    const forms = names.forms.filter((name) => !this.#files.get(name));
    byId('addable').replaceChildren(
      item('Biểu mẫu mới…', () => this.#newForm(names.procedures[0] ?? 'bieu-mau')),
      item('Bảng quyết định mới…', () => this.#newDecision()),
      ...(forms.length + names.decisions.length > 0
        ? [rule(), make('li', {}, make('h6', { class: 'dropdown-header' }, 'Đang dùng, lấy ra để sửa'))]
        : []),
      ...forms.map((name) => item(name.replace('forms/', ''), () => this.form(name))),
      ...names.decisions.map((key) => item(`Quyết định ${key}`, () => this.#decision(key)))
    );
  }

  async #newForm(procedure) {
    const key = await askText(
      'Biểu mẫu mới',
      'Mã của việc dùng biểu mẫu (không dấu)',
      '',
      (typed) =>
        wrongKey(typed) ?? (this.#files.get(`forms/${procedure}/${typed}.form`) ? 'Bản nháp đã có biểu mẫu này' : null)
    );
    if (key) {
      const name = `forms/${procedure}/${key}.form`;
      this.#files.add(name, blankForm(name));
      await this.#open(name);
    }
  }

  async #newDecision() {
    const key = await askText(
      'Bảng quyết định mới',
      'Mã quyết định (không dấu)',
      '',
      (typed) => wrongKey(typed) ?? (this.#files.get(`dmn/${typed}.dmn`) ? 'Bản nháp đã có quyết định này' : null)
    );
    if (key) {
      this.#files.add(`dmn/${key}.dmn`, blankDecision(key));
      await this.#open(`dmn/${key}.dmn`);
    }
  }

  /** A file from the computer takes the place of the draft's file of its name, else of its only diagram. */
  async #import(input) {
    const [chosen] = input.files;
    input.value = '';
    if (!chosen) {
      return;
    }
    const kind = kindOf(chosen.name);
    if (!kind || chosen.size > largest) {
      notice('danger', kind ? 'Tệp lớn hơn 2 MB' : 'Chỉ nhập được tệp .bpmn, .dmn hoặc .form');
      return;
    }
    const text = (await chosen.text()).replace(/^\uFEFF/, '');
    const target = this.#targetOf(chosen.name, kind);
    if (!this.#files.get(target)) {
      this.#files.add(target, text);
      await this.#open(target);
    } else if (await confirmed(`Thay nội dung ${target} bằng tệp ${chosen.name}?`, 'Thay')) {
      this.#files.restore(target, text, this.#files.get(target).revision);
      await this.#open(target);
    }
  }

  #targetOf(fileName, kind) {
    const ofKind = this.#files.all.filter((file) => file.kind === kind);
    const same = ofKind.find(({ name }) => name.endsWith(`/${fileName}`));
    if (same) {
      return same.name;
    }
    if (kind === 'bpmn' && ofKind.length === 1) {
      return ofKind[0].name;
    }
    const plain = fileName
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/gi, 'd')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '');
    return `${{ bpmn: 'bpmn', dmn: 'dmn', form: 'forms' }[kind]}/${plain}`;
  }
}
