package vn.lienthong.processes.payout.clean.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.copy.CopyOut;
import vn.lienthong.processes.payout.copy.InternalApi;

/** Sends a chunk's rows to a worker; that it reads them is recorded. */
@Component
class ChunkRows {

    private final CopyOut copyOut;
    private final ReadAudit audit;

    ChunkRows(CopyOut copyOut, ReadAudit audit) {
        this.copyOut = copyOut;
        this.audit = audit;
    }

    /** @param select of one chunk's entries, with {@link Chunk#parameters()} */
    @Transactional
    public void send(String select, Chunk chunk, String userId, String purpose, HttpServletResponse response)
            throws IOException {
        audit.record(userId, chunk.period().caseId(), chunk.named(), purpose);
        response.setContentType(InternalApi.CSV);
        copyOut.write(select, chunk.parameters(), response.getOutputStream());
    }
}
