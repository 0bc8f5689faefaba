// Leads from Tasklist to our page of covers; its menu leads on to whatever else the user may see.
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
