package vn.lienthong.processes.payout.clean.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.copy.InternalApi;

/** People of a chunk who are to be matched with the population registry, and how they match. */
@InternalApi
class MatchApi {

    private static final String PATH = "/{period}/{commune}/chunks/{chunk}/match";
    private static final String PEOPLE =
            "select id as entry, citizen_id, full_name, birth_date, sex, payee_relation, payee_id, payee_name, kind"
                    + Chunk.ENTRIES + "and state = 'IMPORTED' order by id";

    private final ChunkDoor door;
    private final ChunkRows rows;
    private final ChunkResults results;

    MatchApi(ChunkDoor door, ChunkRows rows, ChunkResults results) {
        this.door = door;
        this.rows = rows;
        this.results = results;
    }

    @GetMapping(PATH)
    void people(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var found = door.toRead(new Part(period, commune), chunk);
        rows.send(PEOPLE, found, user.getName(), "Đối chiếu dữ liệu dân cư", response);
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void matched(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            HttpServletRequest request)
            throws IOException {
        results.match(new Part(period, commune), chunk, request.getInputStream());
    }
}
