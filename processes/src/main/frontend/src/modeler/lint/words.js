// What the rules of bpmnlint find, in words that tell an administrator what to do.

const byMessage = {
  'A <Start Event> is not allowed in <Ad Hoc Sub Process>':
    'Quy trình con tùy ý không được có sự kiện bắt đầu: xóa sự kiện này',
  'An <End Event> is not allowed in <Ad Hoc Sub Process>':
    'Quy trình con tùy ý không được có sự kiện kết thúc: xóa sự kiện này',
  'An <Event-based Gateway> must have at least 2 outgoing <Sequence Flows>':
    'Cổng theo sự kiện phải có ít nhất hai luồng đi ra',
  'A <Sequence Flow> outgoing from an <Event-based Gateway> must not be conditional':
    'Luồng đi ra từ cổng theo sự kiện không được có điều kiện: bỏ điều kiện',
  'Element is missing name': 'Chưa có tên: đặt tên trong bảng bên phải',
  'Element is unused': 'Được khai báo nhưng không nơi nào dùng',
  'Element name is not unique': 'Trùng tên với một khai báo khác: đổi tên',
  'Duplicate outgoing sequence flows': 'Có hai luồng đi ra giống hệt nhau: xóa bớt một luồng',
  'Duplicate incoming sequence flows': 'Có hai luồng đi vào giống hệt nhau: xóa bớt một luồng',
  'Element is outside of parent boundary': 'Nằm ngoài khung chứa nó: kéo vào trong hoặc nới khung',
  'Link event is missing link name': 'Sự kiện nối chưa có tên nối: đặt tên trong bảng bên phải',
  'Start event must be blank': 'Sự kiện bắt đầu trong quy trình con phải là loại trống'
};

const byRule = {
  'conditional-event': 'Sự kiện theo điều kiện chưa có điều kiện',
  'conditional-flows': 'Luồng này chưa có điều kiện: chọn điều kiện, hoặc đặt làm luồng mặc định',
  'end-event-required': 'Thiếu sự kiện kết thúc',
  'event-sub-process-typed-start-event':
    'Sự kiện bắt đầu của quy trình con theo sự kiện phải có loại (thông điệp, hẹn giờ…)',
  'event-based-gateway': 'Cổng theo sự kiện chưa đúng: cần ít nhất hai luồng ra, không luồng nào có điều kiện',
  'sub-process-blank-start-event': 'Sự kiện bắt đầu trong quy trình con phải là loại trống',
  'fake-join': 'Các luồng đi vào không chờ nhau: thêm cổng gộp nếu cần chờ',
  'label-required': 'Chưa có tên: đặt tên cho người đọc sơ đồ',
  'link-event': 'Sự kiện nối thiếu hoặc trùng đầu kia: mỗi tên nối cần đúng một nơi nhận',
  'no-bpmndi': 'Có trong quy trình nhưng không được vẽ trên sơ đồ',
  'no-complex-gateway': 'Không dùng cổng phức hợp: thay bằng cổng loại trừ hoặc song song',
  'no-disconnected': 'Chưa được nối với bước nào: nối vào luồng hoặc xóa',
  'no-duplicate-sequence-flows': 'Trùng với một luồng khác: xóa bớt một luồng',
  'no-gateway-join-fork': 'Cổng này vừa gộp vừa rẽ: tách thành hai cổng',
  'no-implicit-end': 'Luồng dừng ở đây mà không có sự kiện kết thúc: nối tiếp hoặc thêm sự kiện kết thúc',
  'no-implicit-split': 'Rẽ nhánh mà không có cổng: thêm một cổng trước các luồng đi ra',
  'no-implicit-start': 'Không có luồng nào đi vào: nối từ bước trước hoặc từ sự kiện bắt đầu',
  'no-inclusive-gateway': 'Nên tránh cổng bao gồm: dùng cổng loại trừ hoặc song song cho dễ hiểu',
  'no-overlapping-elements': 'Chồng lên phần tử khác: kéo ra chỗ trống',
  'single-blank-start-event': 'Có nhiều sự kiện bắt đầu trống: chỉ giữ một',
  'single-event-definition': 'Sự kiện có nhiều loại cùng lúc: chỉ giữ một loại',
  'start-event-required': 'Thiếu sự kiện bắt đầu',
  'superfluous-gateway': 'Cổng thừa: chỉ có một luồng vào và một luồng ra',
  'superfluous-label': 'Tên luồng thừa: luồng này không rẽ nhánh',
  'superfluous-termination': 'Kết thúc toàn bộ là thừa ở đây: dùng sự kiện kết thúc thường',
  'camunda-compat/history-time-to-live': 'Quy trình chưa có thời hạn giữ lịch sử',
  'ad-hoc-sub-process': 'Quy trình con tùy ý chưa đúng',
  global: 'Khai báo chung chưa đúng: đặt tên, và xóa khai báo không dùng'
};

/** @returns a sentence in Vietnamese; null when there is none for the rule */
export const lintWords = (rule, message) => byMessage[message] ?? byRule[rule] ?? null;
