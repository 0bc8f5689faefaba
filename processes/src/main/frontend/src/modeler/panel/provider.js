export const procedurePanel = () => ({});
