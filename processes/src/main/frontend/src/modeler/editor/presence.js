// Who else has the draft open.
import { byId } from '../element.js';

const every = 20_000;

export const tellPresence = (files) => {
  const tell = async () => {
    try {
      show(await files.present());
    } catch {
      // Saving tells when the server can't be reached.
    }
  };
  tell();
  setInterval(tell, every);
};

const show = (others) => {
  const badge = byId('others');
  badge.hidden = others.length === 0;
  badge.textContent = `${others.join(', ')} cũng đang mở bản nháp này`;
};
