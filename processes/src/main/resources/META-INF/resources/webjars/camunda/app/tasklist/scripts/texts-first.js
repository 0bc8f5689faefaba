// The web apps draw some labels once, while their texts may still be on the way, and those stay keys like CREATION_DATE.
// The apps wait for this script before they start, and take texts from this store before they ask the server.
const STORE = 'camunda-web';

const read = () => JSON.parse(window.localStorage.getItem(STORE) || '{}');

const keepTexts = async (folder, key) => {
  const answer = await fetch(`${folder}vi.json?bust=${window.bust}`);
  if (answer.ok) {
    window.localStorage.setItem(STORE, JSON.stringify({...read(), [key]: JSON.stringify(await answer.json())}));
  }
};

const root = document.querySelector('base').getAttribute('app-root');
const app = window.location.pathname.match(/\/app\/([^/]+)\//)[1];
const folder = `${root}/app/${app}/locales/`;
const key = `${folder}_locales_data_vi_${window.bust}`;
if (!(key in read())) {
  // Without them the app starts as ever: it asks for its texts itself.
  await keepTexts(folder, key).catch((problem) => console.warn('Texts could not be kept', problem));
}
