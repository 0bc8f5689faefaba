// What the embedded forms of officers have in common: they decide about a task, and upload files to its case.
// A form calls it with the names and types of its own fields: String, Integer, Json or file.
const DECISION = ['outcome', 'reason', 'forwardTo', 'opinionAgencies', 'opinionDays', 'opinionOwnDays'];
const SHOWN = ['caseCode', 'caseTitle', 'workName', 'agencyOptions'];
const NOT_UPLOADED = 'Không tải được tệp lên, vui lòng thử lại.';

const cookie = (name) => {
  const found = document.cookie.split('; ').find((each) => each.startsWith(name + '='));
  return found ? found.substring(name.length + 1) : '';
};

const post = (taskId, field, file) => {
  const data = new FormData();
  data.append('file', file);
  data.append('taskId', taskId);
  data.append('field', field);
  return fetch('/api/cases/attachments', {
    method: 'POST', body: data, headers: {'X-LIENTHONG-XSRF': cookie('LIENTHONG-XSRF')}
  });
};

const formWithFile = (camForm, $scope, fields) => {
  const variables = camForm.variableManager;
  Object.assign($scope, {outcome: 'DONE', opinionDays: 5, opinionOwnDays: [], agencyOptions: [], files: {}, problems: {}});

  // What was typed stays in the form whatever becomes of the upload.
  const upload = async (field, file) => {
    if (!file) {
      return;
    }
    $scope.problems[field] = null;
    let kept = null;
    let problem = NOT_UPLOADED;
    try {
      const response = await post(camForm.taskId, field, file);
      const answer = await response.json();
      kept = response.ok ? answer : null;
      problem = response.ok ? null : answer.message || NOT_UPLOADED;
    } catch (unreachable) {
      // The problem is told already.
    }
    $scope.$applyAsync(() => {
      $scope.files[field] = kept;
      $scope.problems[field] = problem;
    });
  };

  camForm.on('form-loaded', () => {
    SHOWN.forEach((name) => variables.fetchVariable(name));
    camForm.formElement[0].querySelectorAll('input[type=file]').forEach((input) => {
      input.addEventListener('change', () => upload(input.id, input.files[0]));
    });
  });
  camForm.on('variables-fetched', () => {
    SHOWN.forEach((name) => { $scope[name] = variables.variableValue(name); });
    if (typeof $scope.agencyOptions === 'string') {
      $scope.agencyOptions = JSON.parse($scope.agencyOptions);
    }
  });

  // AngularJS marks the rows of a list with names of its own. The form writes what is of type Json as text by itself.
  const plain = (value) => JSON.parse(JSON.stringify(value, (key, part) => key.startsWith('$$') ? undefined : part));

  // A task that came back: what was entered, and uploaded, before.
  const fillIn = ({content, files}) => Object.entries(fields).forEach(([name, type]) => {
    if (type === 'file') {
      const before = content[name] && {id: content[name], fileName: files[content[name]]};
      $scope.files[name] = $scope.files[name] || before;
    } else if (content[name] !== undefined) {
      $scope[name] = content[name];
    }
  });
  // What was saved with the task, in this browser, where Tasklist keeps the entries of other forms too.
  const saved = `lienThong:${camForm.taskId}`;
  const entries = () => Object.fromEntries(
    [...Object.keys(fields).filter((name) => fields[name] !== 'file'), ...DECISION, 'files'].map((name) => [name, $scope[name]]));
  camForm.on('store', () => window.localStorage.setItem(saved, JSON.stringify(plain(entries()))));
  camForm.on('submit-success', () => window.localStorage.removeItem(saved));

  camForm.on('form-loaded', async () => {
    const task = camForm.taskId && await window.lienThong.returnedTask.read(camForm.taskId);
    if (task) {
      window.lienThong.returnedTask.say(camForm.formElement[0], task);
    }
    $scope.$applyAsync(() => {
      if (task) {
        fillIn(task);
      }
      Object.assign($scope, JSON.parse(window.localStorage.getItem(saved)));
    });
  });

  const drop = (name) => {
    if (variables.variable(name)) {
      variables.destroyVariable(name);
    }
  };
  const send = (name, type, value) => {
    if (value !== undefined && value !== null && value !== '') {
      variables.createVariable({name, type, value});
    }
  };
  const sendFields = () => Object.entries(fields).forEach(([name, type]) => {
    if (type === 'file') {
      send(name, 'String', $scope.files[name].id);
    } else {
      send(name, type, type === 'Json' ? plain($scope[name]) : $scope[name]);
    }
  });
  const sendWayOut = () => {
    send('reason', 'String', $scope.reason);
    if ($scope.outcome === 'FORWARD') {
      send('forwardTo', 'String', $scope.forwardTo);
    } else {
      send('opinionAgencies', 'Json', plain($scope.opinionAgencies || []));
      send('opinionDays', 'Integer', $scope.opinionDays);
      send('opinionOwnDays', 'Json', plain($scope.opinionOwnDays));
    }
  };
  camForm.on('submit', (event) => {
    // What an earlier try, refused by the server, left behind; and the options, which are not for sending back.
    [...Object.keys(fields), ...DECISION, 'agencyOptions'].forEach(drop);
    const missing = Object.keys(fields).filter((name) => fields[name] === 'file' && !$scope.files[name]);
    if ($scope.outcome === 'DONE' && missing.length) {
      missing.forEach((name) => { $scope.problems[name] = 'Chưa chọn tệp.'; });
      event.submitPrevented = true;
      return;
    }
    send('outcome', 'String', $scope.outcome);
    if ($scope.outcome === 'DONE') {
      sendFields();
    } else {
      sendWayOut();
    }
  });
};

window.lienThong = {...window.lienThong, formWithFile};
