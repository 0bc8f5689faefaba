// There is one sign-in page for everything. Where a web app would show its own, after signing out or when the session
// has ended, it leads there.
const leadToSignIn = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/sign-in?signedOut');
  }
};

window.addEventListener('hashchange', leadToSignIn);
leadToSignIn();
