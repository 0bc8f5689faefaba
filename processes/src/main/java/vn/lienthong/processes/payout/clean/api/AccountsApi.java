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

/** Payees of a chunk whose accounts are to be found and verified, and which account they have. */
@InternalApi
class AccountsApi {

    private static final String PATH = "/{period}/{commune}/chunks/{chunk}/accounts";
    private static final String PAYEES =
            "select id as entry, payee_id, payee_name, channel, account, account_name, account_source" + Chunk.ENTRIES
                    + "and state = 'MATCHED' order by id";

    private final ChunkDoor door;
    private final ChunkRows rows;
    private final ChunkResults results;

    AccountsApi(ChunkDoor door, ChunkRows rows, ChunkResults results) {
        this.door = door;
        this.rows = rows;
        this.results = results;
    }

    @GetMapping(PATH)
    void payees(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var found = door.toRead(new Part(period, commune), chunk);
        rows.send(PAYEES, found, user.getName(), "Xác minh tài khoản nhận chi trả", response);
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verified(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            HttpServletRequest request)
            throws IOException {
        results.accounts(new Part(period, commune), chunk, request.getInputStream());
    }
}
