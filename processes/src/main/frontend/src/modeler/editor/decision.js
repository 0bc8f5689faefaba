export const openDecision = async () => { throw new Error('x'); };
