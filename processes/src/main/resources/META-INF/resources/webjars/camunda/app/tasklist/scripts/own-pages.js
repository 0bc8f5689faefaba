// Leads from Tasklist to our own page for covers; who reads what other pages is up to their own menu.
export default {
  id: 'lienthong.cover',
  pluginPoint: 'tasklist.navbar.action',
  priority: 5,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/cover';
    link.textContent = 'Ủy quyền';
    node.append(link);
  }
};
