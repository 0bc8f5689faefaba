// The menus that append, create and replace elements offer what a procedure can have: nothing that runs a script, and
// nothing that the checks refuse.

const menus = ['bpmn-append', 'bpmn-create', 'bpmn-replace'];
const refused = /script-task|complex-gateway|adhoc|ad-hoc|transaction|cancel-/;
const beforeNobody = 100;

class PlainMenus {
  static $inject = ['popupMenu'];

  constructor(popupMenu) {
    menus.forEach((menu) => popupMenu.registerProvider(menu, beforeNobody, this));
  }

  getPopupMenuEntries() {
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => !refused.test(id)));
  }
}

export const plainMenus = { __init__: ['plainMenus'], plainMenus: ['type', PlainMenus] };
