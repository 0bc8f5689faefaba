// Camunda Forms take their date format from the browser's language and have their own words in English only: here they
// are given Vietnamese ones.

// Forms ask for the format of the locale “default”; the British one is dd/mm/yyyy, as the Vietnamese with two digits is.
const BrowserFormat = Intl.DateTimeFormat;
const VietnameseFormat = function (locales, options) {
  return new BrowserFormat(locales === 'default' ? 'en-GB' : locales, options);
};
VietnameseFormat.prototype = BrowserFormat.prototype;
VietnameseFormat.supportedLocalesOf = BrowserFormat.supportedLocalesOf;
Intl.DateTimeFormat = VietnameseFormat;

const WORDS = [
  [/^Search$/, 'Tìm'],
  [/^No results$/, 'Không có kết quả'],
  [/^All values selected$/, 'Đã chọn tất cả'],
  [/^Add new$/, 'Thêm dòng'],
  [/^Select$/, 'Chọn'],
  [/^Field is required\.$/, 'Bắt buộc nhập.'],
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Nhập ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Nhập nhiều nhất $1 ký tự.'],
  [/^Field must match pattern (.+)\.$/, 'Không đúng mẫu $1.'],
  [/^Value is not a number\.$/, 'Không phải là số.'],
  [/^Value is expected to be an integer\.$/, 'Phải là số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Nhiều nhất $1 chữ số thập phân.'],
  [/^Field must be a valid email\.$/, 'Không phải là địa chỉ thư điện tử.'],
  [/^Field must be a valid\s+international phone number\..*$/, 'Không phải là số điện thoại quốc tế.'],
  [/^Sun$/, 'CN'], [/^Mon$/, 'T2'], [/^Tue$/, 'T3'], [/^Wed$/, 'T4'], [/^Thu$/, 'T5'], [/^Fri$/, 'T6'], [/^Sat$/, 'T7'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December'].map((month, i) => [new RegExp('^' + month + '\\s*$'), 'Tháng ' + (i + 1)])
];
const FORMS = '.fjs-container, .flatpickr-calendar';

const inVietnamese = (text) => {
  const found = WORDS.find(([english]) => english.test(text.trim()));
  return found ? text.trim().replace(found[0], found[1]) : text;
};

const translateText = (node) => {
  const translated = inVietnamese(node.data);
  if (translated !== node.data) {
    node.data = translated;
  }
};

const translateWithin = (root) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    translateText(texts.currentNode);
  }
  root.querySelectorAll('input[placeholder]').forEach((input) => {
    const translated = inVietnamese(input.placeholder);
    if (translated !== input.placeholder) {
      input.placeholder = translated;
    }
  });
};

new MutationObserver((changes) => {
  const forms = new Set();
  changes.forEach(({target}) => {
    const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
    const form = element && (element.closest(FORMS) || element.querySelector(FORMS));
    if (form) {
      forms.add(form);
    }
  });
  forms.forEach(translateWithin);
}).observe(document.documentElement, {childList: true, characterData: true, subtree: true});
