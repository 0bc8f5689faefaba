package vn.lienthong.processes.judicial.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;

/** The provinces that somebody has lived in. */
@Component
class Provinces {

    private final Agencies agencies;
    private final ObjectMapper json;

    Provinces(Agencies agencies, ObjectMapper json) {
        this.agencies = agencies;
        this.json = json;
    }

    /** @param residences JSON list of objects with the code of a unit; null where nothing is known */
    Set<String> of(@Nullable String residences) {
        var provinces = new TreeSet<String>();
        if (residences != null) {
            read(residences)
                    .forEach(each -> provinces.add(province(each.path("unit").asText())));
        }
        return provinces;
    }

    private JsonNode read(String residences) {
        try {
            return json.readTree(residences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Residences of the ledger are not JSON", e);
        }
    }

    /** A unit that is not known here is a province of its own: the longer limit is the safe one. */
    private String province(String code) {
        var unit = unit(code);
        while (unit != null && unit.level().compareTo(UnitLevel.PROVINCE) > 0 && unit.parent() != null) {
            unit = agencies.unit(unit.parent()).orElse(null);
        }
        return unit == null ? code : unit.code().value();
    }

    private @Nullable Unit unit(String code) {
        try {
            return agencies.unit(new UnitCode(code)).orElse(null);
        } catch (InvalidEntry other) {
            return null;
        }
    }
}
