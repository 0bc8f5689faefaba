// Pages of procedures and proposals: a form whose effect can't be undone asks first.
document.addEventListener('submit', (event) => {
  const question = event.submitter?.dataset.question ?? event.target.dataset.question;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

// The form of a proposal comes after its impact: what was entered before a refusal is put back into it.
document.addEventListener('htmx:afterSettle', () => {
  const entered = document.getElementById('entries')?.dataset ?? {};
  ['reason', 'note', 'deployAt']
    .map((name) => [document.getElementById(name), entered[name]])
    .filter(([field, text]) => field && text && !field.value)
    .forEach(([field, text]) => (field.value = text));
  const chosen = entered.running && document.getElementById(entered.running);
  if (chosen) {
    chosen.checked = true;
  }
});
