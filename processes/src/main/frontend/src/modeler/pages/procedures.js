// Pages of procedures and proposals: a form whose effect can't be undone asks first.
document.addEventListener('submit', (event) => {
  const question = event.submitter?.dataset.question ?? event.target.dataset.question;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});
