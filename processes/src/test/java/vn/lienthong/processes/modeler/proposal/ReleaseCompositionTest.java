package vn.lienthong.processes.modeler.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.Hash;
import vn.lienthong.processes.modeler.draft.ReleaseDrafts;
import vn.lienthong.processes.modeler.mybatis.DeployedFile;

class ReleaseCompositionTest {

    private static final String CHANGED = "bpmn/rollout/changed.bpmn";
    private static final String OTHER = "bpmn/rollout/other.bpmn";

    private final FilesInForce inForce = mock();
    private final Composer composer = mock();
    private final ReleaseDrafts drafts = mock();
    private final ReleaseComposition composition = new ReleaseComposition(inForce, composer, drafts);

    @BeforeEach
    void composesWhatItIsGiven() {
        when(inForce.file(anyString())).thenReturn(Optional.empty());
        when(composer.compose(any())).thenAnswer(asked -> {
            Map<String, String> texts = asked.getArgument(0);
            var files = texts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, file -> bytes(file.getValue())));
            return new Composition(files, List.of(), List.of());
        });
    }

    @Test
    void whatWasChangedHereStaysAndTheReleasesOwnBecomesADraft() {
        inForce(CHANGED, "đã sửa ở đây");
        inForce(OTHER, "bản đầu");
        var deployed = over(Map.of(CHANGED, "bản sau", OTHER, "bản sau"));
        assertThat(deployed).containsEntry(CHANGED, "đã sửa ở đây").containsEntry(OTHER, "bản sau");
        verify(drafts).keep(Map.of(CHANGED, "bản sau"));
    }

    @Test
    void whatTheReleaseLeavesAsItWasIsNoNews() {
        inForce(CHANGED, "đã sửa ở đây");
        assertThat(over(Map.of(CHANGED, "bản đầu", OTHER, "bản sau"))).containsEntry(CHANGED, "đã sửa ở đây");
        verify(drafts).keep(Map.of());
    }

    @Test
    void whatTheReleaseHasTakenOverIsTheReleases() {
        inForce(CHANGED, "bản sau");
        assertThat(over(Map.of(CHANGED, "bản sau"))).containsEntry(CHANGED, "bản sau");
        verify(drafts).keep(Map.of());
    }

    private Map<String, String> over(Map<String, String> release) {
        var before = Map.of(CHANGED, Hash.of(bytes("bản đầu")), OTHER, Hash.of(bytes("bản đầu")));
        var contents = release.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> bytes(file.getValue())));
        return composition.over(contents, before).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }

    private void inForce(String name, String text) {
        when(inForce.file(name)).thenReturn(Optional.of(new DeployedFile(name, "d", bytes(text))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
