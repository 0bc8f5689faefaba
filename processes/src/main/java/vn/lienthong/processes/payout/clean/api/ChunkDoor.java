package vn.lienthong.processes.payout.clean.api;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.payout.Periods;
import vn.lienthong.processes.payout.clean.ListState;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.clean.PayoutList;
import vn.lienthong.processes.payout.clean.mybatis.ListMapper;

/** Finds the chunk that a worker means. */
@Component
class ChunkDoor {

    private final Periods periods;
    private final ListMapper lists;

    ChunkDoor(Periods periods, ListMapper lists) {
        this.periods = periods;
        this.lists = lists;
    }

    /** @throws ResponseStatusException 404 when there is no such period, commune or chunk */
    Chunk toRead(Part part, int number) {
        return chunk(lists.of(part).orElseThrow(ChunkDoor::notFound), number);
    }

    /**
     * The chunk, and nobody takes the list further until the transaction ends.
     *
     * @throws ResponseStatusException 404 as above; 409 when the list is not being cleaned
     */
    Chunk toWrite(Part part, int number) {
        var list = lists.keep(part).orElseThrow(ChunkDoor::notFound);
        var chunk = chunk(list, number);
        if (list.state() != ListState.CLEANING) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Danh sách của xã không còn ở bước rà soát: " + list.state().words());
        }
        return chunk;
    }

    private Chunk chunk(PayoutList list, int number) {
        if (number < 0 || number >= list.chunks()) {
            throw notFound();
        }
        return new Chunk(periods.byId(list.period()), new Part(list.period(), list.commune()), number);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có kỳ chi trả, xã hoặc phần danh sách này");
    }
}
