// Words of bpmn-js: palette, menu beside an element, menus that replace, append and create, search.

const eventTypes = {
  Message: 'thông điệp',
  Timer: 'hẹn giờ',
  Conditional: 'theo điều kiện',
  Signal: 'tín hiệu',
  Error: 'lỗi',
  Escalation: 'leo thang',
  Compensation: 'bù trừ',
  Cancel: 'hủy',
  Link: 'nối',
  Terminate: 'dừng toàn bộ'
};

const places = {
  'start event': 'Bắt đầu',
  'end event': 'Kết thúc',
  'intermediate catch event': 'Chờ',
  'intermediate throw event': 'Phát',
  'boundary event': 'Sự kiện gắn trên việc:'
};

/** “Message start event (non-interrupting)” and its like. */
const events = Object.fromEntries(
  Object.entries(eventTypes).flatMap(([type, ofType]) =>
    Object.entries(places).flatMap(([place, atPlace]) => [
      [`${type} ${place}`, `${atPlace} ${ofType}`],
      [`${type} ${place} (non-interrupting)`, `${atPlace} ${ofType} (không ngắt)`],
      [`Append ${type.toLowerCase()} ${place}`, `Nối tiếp: ${atPlace.toLowerCase()} ${ofType}`],
      // As the panel names them.
      [`${type} ${titled(place)}`, `${atPlace} ${ofType}`],
      [`${type} ${titled(place)} (Non Interrupting)`, `${atPlace} ${ofType} (không ngắt)`]
    ])
  )
);

function titled(place) {
  return place.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

export const diagramWords = {
  ...events,

  // tools
  'Activate hand tool': 'Kéo sơ đồ',
  'Activate lasso tool': 'Chọn nhiều phần tử',
  'Activate create/remove space tool': 'Thêm, bớt chỗ trống',
  'Activate global connect tool': 'Nối các phần tử',
  'Create start event': 'Thêm sự kiện bắt đầu',
  'Create intermediate/boundary event': 'Thêm sự kiện trung gian hoặc gắn trên việc',
  'Create end event': 'Thêm sự kiện kết thúc',
  'Create gateway': 'Thêm cổng',
  'Create task': 'Thêm việc',
  'Create expanded sub-process': 'Thêm quy trình con',
  'Create data object reference': 'Thêm dữ liệu',
  'Create data store reference': 'Thêm kho dữ liệu',
  'Create pool/participant': 'Thêm khung quy trình',
  'Create group': 'Thêm nhóm',
  'Create element': 'Thêm phần tử',
  'Append element': 'Nối tiếp phần tử',

  // beside an element
  'Append compensation activity': 'Nối tiếp việc bù trừ',
  'Append end event': 'Nối tiếp sự kiện kết thúc',
  'Append gateway': 'Nối tiếp cổng',
  'Append intermediate/boundary event': 'Nối tiếp sự kiện trung gian',
  'Append receive task': 'Nối tiếp việc chờ nhận tin',
  'Append task': 'Nối tiếp việc',
  'Add lane above': 'Thêm làn phía trên',
  'Add lane below': 'Thêm làn phía dưới',
  'Divide into two lanes': 'Chia thành hai làn',
  'Divide into three lanes': 'Chia thành ba làn',
  'Add text annotation': 'Thêm ghi chú',
  'Change element': 'Đổi loại phần tử',
  'Connect to other element': 'Nối đến phần tử khác',
  'Connect using association': 'Nối bằng đường ghi chú',
  'Connect using data input association': 'Nối làm dữ liệu vào',
  Delete: 'Xóa',
  'Open {element}': 'Mở {element}',
  Remove: 'Xóa',
  'Toggle non-interrupting': 'Đổi ngắt, không ngắt',

  // several elements
  'Align elements': 'Căn thẳng các phần tử',
  'Align elements ': 'Căn thẳng các phần tử ',
  'Align elements left': 'Căn trái',
  'Align elements center': 'Căn giữa theo chiều ngang',
  'Align elements right': 'Căn phải',
  'Align elements top': 'Căn trên',
  'Align elements middle': 'Căn giữa theo chiều dọc',
  'Align elements bottom': 'Căn dưới',
  'Distribute elements horizontally': 'Giãn đều theo chiều ngang',
  'Distribute elements vertically': 'Giãn đều theo chiều dọc',

  // markers
  Collection: 'Danh sách',
  Loop: 'Lặp',
  'Parallel multi-instance': 'Lặp song song cho từng mục',
  'Sequential multi-instance': 'Lặp lần lượt cho từng mục',
  'Participant multiplicity': 'Nhiều bên tham gia',
  'Ad-hoc': 'Tùy ý',

  // kinds of elements
  Task: 'Việc chưa rõ loại',
  'User task': 'Việc của cán bộ',
  'Manual task': 'Việc làm tay',
  'Service task': 'Việc tự động',
  'Send task': 'Việc gửi tin',
  'Receive task': 'Việc chờ nhận tin',
  'Business rule task': 'Việc hỏi bảng quyết định',
  'Script task': 'Việc chạy kịch bản',
  'Call activity': 'Gọi phần dùng chung',
  'Sub-process': 'Quy trình con',
  'Sub-process (collapsed)': 'Quy trình con (thu gọn)',
  'Sub-process (expanded)': 'Quy trình con (mở rộng)',
  'Event sub-process': 'Quy trình con theo sự kiện',
  'Ad-hoc sub-process': 'Quy trình con tùy ý',
  'Ad-hoc sub-process (collapsed)': 'Quy trình con tùy ý (thu gọn)',
  'Ad-hoc sub-process (expanded)': 'Quy trình con tùy ý (mở rộng)',
  Transaction: 'Giao dịch',
  'Start event': 'Bắt đầu',
  'End event': 'Kết thúc',
  'Intermediate throw event': 'Mốc trung gian',
  'Boundary event': 'Sự kiện gắn trên việc',
  'Exclusive gateway': 'Cổng loại trừ (chọn một nhánh)',
  'Parallel gateway': 'Cổng song song (mọi nhánh)',
  'Inclusive gateway': 'Cổng bao gồm (một hay nhiều nhánh)',
  'Complex gateway': 'Cổng phức hợp',
  'Event-based gateway': 'Cổng theo sự kiện',
  'Event based instantiating Gateway': 'Cổng theo sự kiện, mở quy trình',
  'Parallel Event based instantiating Gateway': 'Cổng song song theo sự kiện, mở quy trình',
  'Sequence flow': 'Luồng',
  'Default flow': 'Luồng mặc định',
  'Conditional flow': 'Luồng có điều kiện',
  'Data object reference': 'Dữ liệu',
  'Data store reference': 'Kho dữ liệu',
  'Empty pool/participant': 'Khung quy trình trống',
  'Expanded pool/participant': 'Khung quy trình có nội dung',
  'Empty pool/participant (removes content)': 'Khung quy trình trống (bỏ nội dung)',

  // groups of the menus
  Events: 'Sự kiện',
  Tasks: 'Việc',
  Gateways: 'Cổng',
  'Sub-processes': 'Quy trình con',
  Data: 'Dữ liệu',
  Participants: 'Khung quy trình',
  Templates: 'Mẫu việc',

  // search and feedback
  'Search in diagram': 'Tìm trên sơ đồ',
  Search: 'Tìm',
  'No elements found': 'Không tìm thấy phần tử nào',
  'No matching elements found.': 'Không có phần tử nào phù hợp.',
  Append: 'Nối tiếp',
  Create: 'Tạo',
  ' + shift + ': ' + Shift + ',
  'flow elements must be children of pools/participants': 'Phải đặt trong một khung quy trình',
  'Data object must be placed within a pool/participant.': 'Dữ liệu phải đặt trong một khung quy trình.'
};
