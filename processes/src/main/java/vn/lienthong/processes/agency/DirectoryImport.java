package vn.lienthong.processes.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.mybatis.AgencyRow;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;
import vn.lienthong.processes.agency.mybatis.UnitRow;

/** Imports agencies and units from YAML. Only codes that are not known yet come in: what people changed stays. */
@Component
class DirectoryImport {

    /** Before everything that the product handles. */
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

    private static final Map<String, UnitLevel> LEVELS = Map.of(
            "ministry", UnitLevel.COUNTRY,
            "partner", UnitLevel.COUNTRY,
            "country", UnitLevel.COUNTRY,
            "province", UnitLevel.PROVINCE,
            "district", UnitLevel.DISTRICT,
            "commune", UnitLevel.COMMUNE);

    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final DirectoryMapper rows;

    DirectoryImport(DirectoryMapper rows) {
        this.rows = rows;
    }

    /** @throws InvalidEntry naming the file and the code or line that is not right; nothing is imported then */
    @Transactional
    public void importUnits(String file, InputStream content) {
        for (var entry : read(file, content, UnitFile.class).units()) {
            var code = new UnitCode(entry.code());
            if (rows.unitHistory(code.value()).isEmpty()) {
                rows.insertUnit(new UnitRow(
                        code.value(),
                        FROM,
                        null,
                        name(file, entry.code(), entry.name()),
                        level(file, entry.code(), entry.level()).name(),
                        entry.parent(),
                        null));
            }
        }
    }

    /** @throws InvalidEntry naming the file and the code or line that is not right; nothing is imported then */
    @Transactional
    public void importAgencies(String file, InputStream content) {
        for (var entry : read(file, content, AgencyFile.class).agencies()) {
            var code = new AgencyCode(entry.code());
            if (rows.agencyHistory(code.value()).isEmpty()) {
                rows.insertAgency(new AgencyRow(
                        code.value(),
                        FROM,
                        null,
                        name(file, entry.code(), entry.name()),
                        level(file, entry.code(), entry.level()).name(),
                        null));
            }
        }
    }

    private <T> T read(String file, InputStream content, Class<T> type) {
        try {
            return yaml.readValue(content, type);
        } catch (JsonProcessingException e) {
            var place =
                    e.getLocation() == null ? "" : ", dòng " + e.getLocation().getLineNr();
            throw new InvalidEntry("Tệp", file + place, e.getOriginalMessage());
        } catch (IOException e) {
            throw new InvalidEntry("Tệp", file, "không đọc được: " + e.getMessage());
        }
    }

    private static String name(String file, String code, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new InvalidEntry("Tệp", file + ", mã " + code, "thiếu tên");
        }
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    private static UnitLevel level(String file, String code, @Nullable String level) {
        var known = level == null ? null : LEVELS.get(level.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new InvalidEntry("Tệp", file + ", mã " + code, "không có cấp “%s”".formatted(level));
        }
        return known;
    }

    record UnitFile(List<UnitEntry> units) {}

    record UnitEntry(
            String code,
            @Nullable String level,
            @Nullable String name,
            @Nullable String parent) {}

    record AgencyFile(List<AgencyEntry> agencies) {}

    record AgencyEntry(
            String code, @Nullable String level, @Nullable String name) {}
}
