package vn.lienthong.processes.parameter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.parameter.mybatis.DatedValueChangeMapper;
import vn.lienthong.processes.parameter.mybatis.DatedValueChangeRow;

/**
 * Changes values from a day on; what held before stays as it was, as cases of those days are held to it. Each method
 * throws {@link InvalidEntry} naming the field that is not right, and changes nothing then.
 */
@Component
class DatedValueChanges {

    private static final int MOST_SHOWN = 20;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<DatedValues> kinds;
    private final DatedValueChangeMapper changes;
    private final Clock clock;

    DatedValueChanges(List<DatedValues> kinds, DatedValueChangeMapper changes, Clock clock) {
        this.kinds = kinds;
        this.changes = changes;
        this.clock = clock;
    }

    List<DatedValues> kinds() {
        return kinds;
    }

    List<DatedValueChangeRow> latest() {
        return changes.latest(MOST_SHOWN);
    }

    /** Whether there is a change still to come, which can be taken back. */
    boolean isUndoable(List<DatedValue> history) {
        return history.size() > 1 && last(history).validFrom().isAfter(today());
    }

    /** Sets a value from a day on; from the first day of the last one on, it corrects that one. */
    @Transactional
    public void set(String kind, String code, LocalDate from, String entered, String source, String by) {
        changes.lock();
        var values = kind(kind);
        var last = last(history(values, code));
        if (source.isBlank()) {
            throw new InvalidEntry(Field.SOURCE, source, "không được để trống");
        }
        if (from.isBefore(last.validFrom())) {
            throw new InvalidEntry(Field.FROM, SHOWN.format(from), "phải từ ngày " + SHOWN.format(last.validFrom()));
        }
        var changed = values.entered(last.from(from, source.strip()), entered);
        if (from.equals(last.validFrom())) {
            values.update(changed);
        } else {
            values.update(last.until(from));
            values.insert(changed);
        }
        changes.keep(new DatedValueChangeRow(
                clock.instant(), by, kind, code, from, values.shown(changed), changed.source()));
    }

    /** Takes back the last change while it is still to come. */
    @Transactional
    public void undo(String kind, String code, String by) {
        changes.lock();
        var values = kind(kind);
        var history = history(values, code);
        if (!isUndoable(history)) {
            throw new InvalidEntry(Field.VALUE, code, "chỉ hoàn tác được thay đổi chưa có hiệu lực");
        }
        var last = last(history);
        values.delete(last);
        values.update(history.get(history.size() - 2).until(last.validTo()));
        changes.keep(new DatedValueChangeRow(clock.instant(), by, kind, code, last.validFrom(), null, null));
    }

    /** @throws NoSuchElementException when there is no such kind */
    private DatedValues kind(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findAny().orElseThrow();
    }

    /** @throws NoSuchElementException when there is no such code */
    private static List<DatedValue> history(DatedValues values, String code) {
        var history =
                values.all().stream().filter(row -> row.code().equals(code)).toList();
        if (history.isEmpty()) {
            throw new NoSuchElementException(code);
        }
        return history;
    }

    private static DatedValue last(List<DatedValue> history) {
        return history.get(history.size() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
