// Saves what is on the screen, says what is saved, and keeps a copy in the browser of what is not.
import { settle } from './conflict.js';
import { afterwards, byId, clockTime } from '../element.js';
import { notice } from './notices.js';
import { stillMissing } from './backup.js';
import { typed } from './typing.js';

const backupAfter = 500;

/** @param settled writes all that is on the screen into the files */
export class Saving {
  #files;
  #backup;
  #draft;
  #settled;
  #running = null;

  constructor(files, backup, draft, settled) {
    this.#files = files;
    this.#backup = backup;
    this.#draft = draft;
    this.#settled = settled;
    const keep = afterwards(backupAfter, () => this.#backup.keep(this.#files.unsaved));
    files.addEventListener('file', () => {
      keep();
      this.show();
    });
    window.addEventListener('beforeunload', (event) => {
      this.#backup.keep(this.#files.unsaved);
      if (this.#files.unsaved.length > 0) {
        event.preventDefault();
      }
    });
    byId('save').addEventListener('click', () => this.save());
    document.addEventListener('keydown', (event) => this.#byKey(event), true);
    document
      .querySelectorAll('[data-leave]')
      .forEach((link) => link.addEventListener('click', (event) => this.#leave(event)));
  }

  /** @returns whether all is saved now; two calls at once are one */
  save() {
    this.#running ??= this.#saveAll().finally(() => (this.#running = null));
    return this.#running;
  }

  /** What the browser still has of an earlier time is offered. */
  offerBackup() {
    const backup = this.#backup.read();
    const missing = stillMissing(backup, this.#files.all);
    if (missing.length === 0) {
      this.#backup.forget();
      return;
    }
    const close = notice('warning', `Máy này còn giữ thay đổi chưa lưu của bạn từ ${clockTime(backup.at)}.`, [
      {
        label: 'Khôi phục',
        act: () => {
          missing.forEach(({ name, text, revision }) => this.#files.restore(name, text, revision));
          close();
        }
      },
      {
        label: 'Bỏ',
        act: () => {
          this.#backup.forget();
          close();
        }
      }
    ]);
  }

  show(words) {
    const count = this.#files.unsaved.length;
    byId('save').disabled = count === 0 || this.#draft.proposal !== null;
    byId('editor').dataset.saved = count === 0;
    byId('tabs')
      .querySelectorAll('[data-file]')
      .forEach((tab) => {
        tab.classList.toggle(
          'lt-unsaved',
          this.#files.unsaved.some(({ name }) => name === tab.dataset.file)
        );
      });
    byId('saved').textContent = words ?? (count > 0 ? 'Có thay đổi chưa lưu' : this.#lastSaved());
  }

  async #saveAll() {
    await typed();
    await this.#settled();
    if (this.#draft.proposal !== null) {
      return this.#unchanged();
    }
    this.show('Đang lưu…');
    for (const { name } of this.#files.unsaved) {
      if (!(await this.#saveOne(name))) {
        this.show();
        return false;
      }
    }
    this.show();
    return true;
  }

  /** A draft that is proposed waits for the decision as it is. */
  #unchanged() {
    const unchanged = this.#files.unsaved.length === 0;
    if (!unchanged) {
      notice(
        'warning',
        'Bản nháp đang được đề xuất nên chưa lưu được thay đổi; rút đề xuất, hoặc hoàn tác, rồi thử lại.'
      );
    }
    return unchanged;
  }

  async #saveOne(name) {
    try {
      await this.#files.save(name);
      return true;
    } catch (refused) {
      const overtaken =
        (refused.status === 409 && refused.answer.revision) ||
        (refused.status === 404 && this.#files.get(name).revision > 0);
      await (overtaken ? this.#settle(name, refused) : this.#failed(name, refused));
      return false;
    }
  }

  async #settle(name, refused) {
    try {
      const { copy } = await settle(this.#files, name, refused, this.#draft.name);
      if (copy) {
        this.#files.all.forEach((file) => (file.saved = file.text));
        this.#backup.forget();
        window.location.assign(`/admin/modeler/drafts/${copy}`);
      }
    } catch (again) {
      this.#failed(name, again);
    }
  }

  #failed(name, refused) {
    notice('danger', `Chưa lưu được ${name}: ${refused.message}`);
  }

  #lastSaved() {
    const newest = this.#files.all
      .filter(({ changedAt }) => changedAt)
      .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0];
    return newest
      ? `Đã lưu lúc ${clockTime(newest.changedAt)} bởi ${newest.changedByName ?? 'bạn'}`
      : 'Chưa có tệp nào';
  }

  #byKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      event.stopPropagation();
      this.save();
    }
  }

  async #leave(event) {
    event.preventDefault();
    const address = event.currentTarget.href;
    if (await this.save()) {
      window.location.assign(address);
    }
  }
}
