package vn.lienthong.processes.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlListsTest {

    @Test
    void readsEntryByEntry() {
        assertThat(read("units:\n  - {code: vn}\n  - code: binh-phuoc\n")).containsExactly("vn", "binh-phuoc");
    }

    @Test
    void namesTheLineOfAnUnknownProperty() {
        assertThatThrownBy(() -> read("units:\n  - {code: vn}\n  - {code: x, tên: y}\n"))
                .hasMessage("Tệp “units.yaml, dòng 3”: không có mục “tên”");
    }

    @Test
    void namesTheLineOfAnInvalidEntry() {
        assertThatThrownBy(() -> read("units:\n  - {code: vn}\n\n  - {code: Bù}\n"))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageStartingWith("Tệp “units.yaml, dòng 4”: Mã đơn vị “Bù”");
    }

    @Test
    void namesTheLineOfAValueOfAnotherKind() {
        assertThatThrownBy(() -> read("units:\n  - {code: [1, 2]}\n"))
                .hasMessage("Tệp “units.yaml, dòng 2”: mục “code” không đúng");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> read("units: vn\n")).hasMessageContaining("phải là danh sách các mục “units”");
        assertThatThrownBy(() -> read("")).hasMessageContaining("dòng 1");
        assertThatThrownBy(() -> read("đơn-vị: []\n")).hasMessageContaining("không có mục “đơn-vị”");
    }

    @Test
    void namesTheLineOfBrokenSyntax() {
        assertThatThrownBy(() -> read("units:\n  - {code: vn\n  - {code: x}\n"))
                .hasMessageContaining("sai cú pháp YAML");
    }

    private static List<String> read(String yaml) {
        var codes = new ArrayList<String>();
        new YamlLists("units.yaml")
                .list("units", Entry.class, entry -> codes.add(new UnitCode(entry.code()).value()))
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return codes;
    }

    record Entry(String code) {}
}
