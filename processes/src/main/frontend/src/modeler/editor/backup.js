// What is not saved yet survives a crash of the browser's tab, on this computer and for this user.

const largest = 4_000_000;

export class Backup {
  #key;

  constructor(user, draft) {
    this.#key = `lienthong-draft-${user}-${draft}`;
  }

  /** @returns `{at, files: [{name, text, revision}]}`, null when there is none */
  read() {
    try {
      return JSON.parse(localStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  /** Keeps the files, or forgets what it had when there are none. */
  keep(files) {
    if (files.length === 0) {
      this.forget();
      return;
    }
    const kept = {
      at: new Date().toISOString(),
      files: files.map(({ name, text, revision }) => ({ name, text, revision }))
    };
    const json = JSON.stringify(kept);
    try {
      if (json.length <= largest) {
        localStorage.setItem(this.#key, json);
      }
    } catch {
      // The browser has no room, or allows none: leaving the page still warns.
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Then it has none.
    }
  }
}

/** What of a backup differs from the files that the server has. */
export const stillMissing = (backup, files) =>
  (backup?.files ?? []).filter(({ name, text }) => files.find((file) => file.name === name)?.saved !== text);
