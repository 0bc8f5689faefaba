// Which rules of bpmnlint hold for our diagrams: in the build, and in the editor.

export const lintConfig = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'],
  rules: {
    // A task may be entered from several sides: by the way forward and by the loops that bring it back ("làm lại", the
    // ways out of a task). Without a gateway each entry starts the task once, which is what is meant, and a gateway
    // before every task that can be done again would hide the procedure behind signs.
    'fake-join': 'off'
  }
};
