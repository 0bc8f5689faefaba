// Files onto the administrator's computer.

export const download = (fileName, text, type) => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export const lastPart = (name) => name.split('/').at(-1);
