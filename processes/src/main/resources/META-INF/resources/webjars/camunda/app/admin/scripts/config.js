// Settings of this web app: Vietnamese, Vietnamese dates, and our sign-in page.
export default {
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['../tasklist/scripts/texts-first', '../tasklist/scripts/sign-in']
};
