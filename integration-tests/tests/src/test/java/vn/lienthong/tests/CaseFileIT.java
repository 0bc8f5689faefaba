package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.KioskCase.SURVEY;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.tests.Web.Answer;

/** Codes and files of cases. */
class CaseFileIT {

    private static final String DUE = "2030-06-28";
    private static final String FILES = "/api/cases/attachments/";

    /** No other test opens a case here: the serials are those of one test. */
    private static final String OWN_UNIT = "bu-dop";

    @Test
    void leadsToTheAppendixsOwnRow() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
        var session = Session.signIn(kiosk.officer());
        assertThat(session.get("/files/" + kiosk.code()).body()).contains("/appendix/2");
        assertThat(session.get("/appendix/2").body())
                .contains("V PUB huyện", "C06, STTTT, DN", "30/12/2023", "Đầu tư mua sắm Kiosk");
        assertThat(session.get("/appendix/99").status()).isEqualTo(404);
    }

    @Test
    void codesAreCountedWithoutGapsWhenManyOpenCasesAtOnce() throws InterruptedException, ExecutionException {
        var officer = Person.officer("vpub", OWN_UNIT);
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> open = () -> officer.opensKioskCase(OWN_UNIT, DUE).code();
            var opened = threads.invokeAll(Stream.generate(() -> open).limit(16).toList());
            var serials = opened.stream().map(CaseFileIT::serial).sorted().toList();
            int first = serials.get(0);
            assertThat(serials)
                    .containsExactlyElementsOf(
                            IntStream.range(first, first + 16).boxed().toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aFileIsItsTasksFirstAndTheCasesAfterwards() {
        var kiosk = opened();
        var task = kiosk.officer().awaits("survey", kiosk);
        var id = Attachments.upload(kiosk.officer(), task, "minutesFile");
        var own = Session.signIn(kiosk.officer());
        var supervisor = Session.signIn(new Person("giamsat"));
        var stranger = Session.signIn(Person.officer("vpub", "dong-phu"));

        assertThat(own.get(FILES + id).body()).startsWith("%PDF-1.7");
        assertThat(supervisor.get(FILES + id).status()).isEqualTo(403);

        kiosk.officer().does("survey", kiosk, SURVEY);
        assertThat(supervisor.get(FILES + id).status()).isEqualTo(200);
        assertThat(own.get(FILES + id).status()).isEqualTo(200);
        says(stranger.get(FILES + id), 403, "Bạn không được đọc hồ sơ này");
    }

    @Test
    void everyRefusalIsInWordsForPeople() {
        var kiosk = opened();
        var task = kiosk.officer().awaits("survey", kiosk);
        var session = Session.signIn(kiosk.officer());

        says(Attachments.upload(session, task, "f", "a.pdf", new byte[0]), 400, "Tệp “a.pdf” rỗng");
        says(
                Attachments.upload(session, task, "f", "a.exe", Attachments.PDF),
                415,
                "Tệp “a.exe” không được nhận; chỉ nhận PDF, Word, Excel và ảnh PNG, JPEG");
        says(Attachments.upload(session, task, "f", "lớn.pdf", new byte[21 << 20]), 413, "Tệp lớn hơn 20 MB");
        says(Attachments.upload(session, task, "f", "rất lớn.pdf", new byte[60 << 20]), 413, "Tệp lớn hơn 20 MB");
        says(session.get(FILES + "khong-co"), 404, "Không có tệp này");
        says(
                Attachments.upload(Session.signIn(new Person("giamsat")), task, "f", "a.pdf", Attachments.PDF),
                403,
                "Bạn không được giao công việc này");
    }

    private static void says(Answer answer, int status, String message) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("field").asText()).isEqualTo("file");
        assertThat(answer.json().path("message").asText()).isEqualTo(message);
    }

    private static int serial(Future<String> code) {
        try {
            var text = code.get();
            return Integer.parseInt(text.substring(text.length() - 4));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
    }
}
