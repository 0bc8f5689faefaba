package vn.lienthong.processes.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void keepsSortValuesAsTheyAre() {
        var values = List.of(
                FieldValue.of(1_764_000_000_000L), FieldValue.of(1.25), FieldValue.of("case-1"), FieldValue.NULL);
        var position = new Position("view", Position.write(values), null, 2);
        assertThat(position.values()).hasSameSizeAs(values);
        assertThat(Position.write(position.values())).isEqualTo(position.after());
        assertThat(position.isFirst()).isFalse();
    }

    @Test
    void whatNobodyWroteBeginsAtTheBeginning() {
        assertThat(new Position(null, "đây", null, -3).values()).isEmpty();
        assertThat(new Position(null, "e30", null, -3).number()).isEqualTo(1);
    }
}
