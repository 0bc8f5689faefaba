// Works through the exceptions of a list with the keyboard. Without it the page's links and forms do the same.
(() => {
  'use strict';

  const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
  const FIELDS = 'input:not([type=hidden]):not([disabled]), select, textarea';

  /** Place of the current row, which stays when rows around it are done. */
  let place = 0;
  /** Where a range of chosen rows begins. */
  let anchor = 0;

  const exceptions = () => document.getElementById('exceptions');
  const rows = () => [...document.querySelectorAll('#rows tr[data-row]')];
  const current = () => rows()[place];
  const boxOf = (row) => row?.querySelector('input[type=checkbox]');
  const chosen = () => rows().filter((row) => boxOf(row)?.checked);

  function mark() {
    rows().forEach((row, at) => {
      row.tabIndex = at === place ? 0 : -1;
      row.toggleAttribute('aria-current', false);
      if (at === place) {
        row.setAttribute('aria-current', 'true');
      }
    });
  }

  function count() {
    const shown = document.querySelector('[data-selected]');
    if (shown) {
      shown.textContent = String(chosen().length);
    }
  }

  function goTo(next) {
    place = Math.max(0, Math.min(next, rows().length - 1));
    mark();
    const row = current();
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  function choose(row, checked) {
    const box = boxOf(row);
    if (box && !box.disabled) {
      box.checked = checked;
    }
  }

  function chooseRange(from, to) {
    rows().slice(Math.min(from, to), Math.max(from, to) + 1).forEach((row) => choose(row, true));
    count();
  }

  /** Shows somebody at the side; resolves when he is there. */
  function open(row) {
    return htmx.ajax('GET', row.dataset.detail, { target: '#detail', swap: 'innerHTML' });
  }

  function enter(form) {
    const fields = [...form.querySelectorAll(FIELDS)].filter((field) => field.offsetParent !== null);
    (fields[0] ?? form.querySelector('button'))?.focus();
  }

  function decideForMany(key) {
    const option = [...document.querySelectorAll('#many-decision option')].find((each) => each.dataset.key === key);
    if (!option) {
      return;
    }
    option.selected = true;
    document.getElementById('many-note').focus();
  }

  async function decide(row, key) {
    if (!row.dataset.keys.split(' ').includes(key)) {
      tell(`Phím ${key} không dùng được cho người này.`);
      return;
    }
    await open(row);
    const decision = document.querySelector(`#detail details[data-key="${key}"]`);
    if (decision) {
      decision.open = true;
      showPayee();
      enter(decision.querySelector('form'));
    }
  }

  /** Who receives for somebody is asked for only where it is somebody else. */
  function showPayee() {
    const relation = document.getElementById('CORRECT-payeeRelation');
    const payee = document.querySelector('[data-payee]');
    if (relation && payee) {
      payee.hidden = relation.value === 'SELF';
    }
  }

  function isWriting(target) {
    return target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea');
  }

  function onKey(event) {
    if (!exceptions() || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) {
      return;
    }
    if (event.key === 'Escape') {
      goTo(place);
      return;
    }
    if (isWriting(event.target)) {
      return;
    }
    tell('');
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (act(key, event)) {
      event.preventDefault();
    }
  }

  /** @returns whether the key meant something */
  function act(key, event) {
    const row = current();
    if (key === '?') {
      document.getElementById('help').showModal();
    } else if (MOVES[key] && row) {
      move(MOVES[key], event.shiftKey);
    } else if (key === 'x' && row) {
      choose(row, !boxOf(row)?.checked);
      anchor = place;
      count();
    } else if (key === 'a' && row) {
      chooseRange(0, rows().length - 1);
    } else if (key === 'Enter' && event.target === row) {
      open(row);
    } else if (/^[sdtbl]$/.test(key) && row) {
      chosen().length > 0 && /^[dbl]$/.test(key) ? decideForMany(key) : decide(row, key);
    } else {
      return false;
    }
    return true;
  }

  function move(step, isRange) {
    if (!isRange) {
      const isOn = rows().includes(document.activeElement);
      goTo(isOn ? place + step : place);
      anchor = place;
      return;
    }
    goTo(place + step);
    chooseRange(anchor, place);
  }

  function onClick(event) {
    const row = event.target.closest?.('#rows tr[data-row]');
    if (event.target.closest?.('[data-help]')) {
      document.getElementById('help').showModal();
    }
    if (!row) {
      return;
    }
    const at = rows().indexOf(row);
    if (event.target.matches('input[type=checkbox]') && event.shiftKey) {
      chooseRange(anchor, at);
    }
    anchor = at;
    place = at;
    mark();
    count();
  }

  function onSwap(event) {
    count();
    showPayee();
    if (event.detail.target.id === 'exceptions' || event.detail.elt?.id === 'exceptions') {
      const refused = document.querySelector('#detail details[open] form');
      anchor = place;
      refused ? (mark(), enter(refused)) : goTo(place);
    }
  }

  /** What is wrong, until the next key; nothing hides it. */
  function tell(text) {
    const problem = document.getElementById('problem');
    problem.textContent = text;
    problem.hidden = text === '';
  }

  const onProblem = () => tell('Không thực hiện được; hãy tải lại trang rồi thử lại.');

  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
  document.addEventListener('change', (event) => {
    if (event.target.id === 'CORRECT-payeeRelation') {
      showPayee();
    }
  });
  document.addEventListener('htmx:afterSettle', onSwap);
  document.addEventListener('htmx:responseError', onProblem);
  document.addEventListener('htmx:sendError', onProblem);
  document.querySelector('[data-help]')?.removeAttribute('hidden');
  mark();
  showPayee();
})();
