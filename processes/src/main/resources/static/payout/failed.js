// Decides about failed payments with the keyboard. Without it the page's form does the same.
(() => {
  'use strict';

  const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
  const rows = [...document.querySelectorAll('#rows tr[data-row]')];
  const decision = document.getElementById('decision');
  const account = document.getElementById('account');

  /** Place of the current row. */
  let place = 0;

  const boxOf = (row) => row?.querySelector('input[type=checkbox]');
  const chosen = () => rows.filter((row) => boxOf(row)?.checked);

  function goTo(next) {
    place = Math.max(0, Math.min(next, rows.length - 1));
    rows.forEach((row, at) => { row.tabIndex = at === place ? 0 : -1; });
    rows[place]?.focus();
  }

  function count() {
    const shown = document.querySelector('[data-selected]');
    if (shown) {
      shown.textContent = String(chosen().length);
    }
  }

  function choose(row, checked) {
    const box = boxOf(row);
    if (box && !box.disabled) {
      box.checked = checked;
    }
  }

  /** Another account is asked for only where one is meant. */
  function showAccount() {
    if (account) {
      account.hidden = decision.value !== 'ACCOUNT';
    }
  }

  function decide(option) {
    if (chosen().length === 0) {
      choose(rows[place], true);
      count();
    }
    decision.value = option.value;
    showAccount();
    (option.value === 'ACCOUNT' ? document.getElementById('channel') : document.getElementById('note')).focus();
  }

  /** @returns whether the key meant something */
  function act(key) {
    const option = decision && [...decision.options].find((each) => each.dataset.key === key);
    if (MOVES[key]) {
      const isOn = rows.includes(document.activeElement);
      goTo(isOn ? place + MOVES[key] : place);
    } else if (key === 'x') {
      choose(rows[place], !boxOf(rows[place])?.checked);
    } else if (key === 'a') {
      const all = chosen().length < rows.length;
      rows.forEach((row) => choose(row, all));
    } else if (option) {
      decide(option);
    } else {
      return false;
    }
    count();
    return true;
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || rows.length === 0) {
      return;
    }
    if (event.key === 'Escape') {
      goTo(place);
      return;
    }
    const isWriting = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea');
    if (!isWriting && act(event.key.length === 1 ? event.key.toLowerCase() : event.key)) {
      event.preventDefault();
    }
  });
  document.addEventListener('change', () => { showAccount(); count(); });
  document.addEventListener('click', (event) => {
    const at = rows.indexOf(event.target.closest?.('tr[data-row]'));
    if (at >= 0) {
      place = at;
    }
  });
  showAccount();
  count();
})();
