package vn.lienthong.processes.payout.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.parameter.LegalParameters;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.file.ListUnreadable;
import vn.lienthong.processes.payout.list.mybatis.CatalogueMapper;
import vn.lienthong.processes.payout.list.mybatis.CategoryRow;
import vn.lienthong.processes.payout.list.mybatis.ChannelRow;

/** Gathers the rules of a period: amounts as of the month's first day, communes and channels as of today. */
@Component
class Rules {

    private final CatalogueMapper rows;
    private final LegalParameters parameters;
    private final Agencies agencies;
    private final Clock clock;

    Rules(CatalogueMapper rows, LegalParameters parameters, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.parameters = parameters;
        this.agencies = agencies;
        this.clock = clock;
    }

    ListRules of(Period period) {
        var programme = rows.programme(period.programme())
                .orElseThrow(() -> new IllegalStateException("The programme of period " + period.id() + " is gone"));
        var today = LocalDate.now(clock);
        return new ListRules(
                parameters
                        .find(programme.base(), period.month())
                        .orElseThrow(() -> new ListUnreadable(
                                "Chương trình “%s” chưa có mức chuẩn cho tháng này".formatted(programme.name()))),
                rows.categories(programme.code(), period.month()).stream()
                        .collect(Collectors.toMap(CategoryRow::code, CategoryRow::coefficient)),
                communesBelow(period.unit()),
                rows.channels(today).stream().collect(Collectors.toMap(ChannelRow::code, ChannelRow::kind)),
                today);
    }

    private Set<String> communesBelow(String unit) {
        Map<UnitCode, Unit> units = new HashMap<>();
        agencies.units().forEach(each -> units.put(each.code(), each));
        return units.values().stream()
                .filter(each -> each.level() == UnitLevel.COMMUNE && isBelow(each, new UnitCode(unit), units))
                .map(each -> each.code().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Over as many steps as there are levels at the most. */
    private static boolean isBelow(Unit commune, UnitCode top, Map<UnitCode, Unit> units) {
        @Nullable UnitCode above = commune.parent();
        for (int step = 0; above != null && step < UnitLevel.values().length; step++) {
            if (above.equals(top)) {
                return true;
            }
            var unit = units.get(above);
            above = unit == null ? null : unit.parent();
        }
        return false;
    }
}
