// Links in forms lead to our pages where the work is done: in a tab of their own, so that the task stays open beside them.
document.addEventListener('click', ({target}) => {
  const link = target instanceof Element ? target.closest('.fjs-container a[href]') : null;
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);

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
