export const openForm = async () => { throw new Error('x'); };
