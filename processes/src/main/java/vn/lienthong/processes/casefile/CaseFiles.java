package vn.lienthong.processes.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.calendar.DueDate;
import vn.lienthong.processes.casefile.mybatis.CaseFileMapper;

/** The case files: their codes, sheets and papers. */
@Component
public class CaseFiles {

    private final CaseFileMapper rows;

    CaseFiles(CaseFileMapper rows) {
        this.rows = rows;
    }

    /**
     * The next free code of an agency on a day.
     *
     * @param prefix the agency's code, as it stands at the front of its case codes
     * @throws SerialsUsedUp after 9,999 codes on one day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseCode nextCode(String prefix, LocalDate day) {
        int serial = rows.nextSerial(prefix, day);
        if (serial > CaseCode.LAST_SERIAL) {
            throw new SerialsUsedUp(prefix, day);
        }
        return CaseCode.of(prefix, day, serial);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseFile file) {
        rows.insert(file);
    }

    /** Gives a case another deadline. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeDue(String caseId, DueDate due) {
        rows.changeDue(caseId, due.at(), due.provisional());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void file(Paper paper) {
        rows.insertPaper(paper);
    }

    public Optional<CaseFile> byId(String caseId) {
        return rows.byId(caseId);
    }

    public Optional<CaseFile> byCode(String code) {
        return rows.byCode(code);
    }

    /**
     * What was filled in when a task was last done.
     *
     * @param taskKey the task's id in the diagram
     */
    public Optional<Paper> latestPaper(String caseId, String taskKey) {
        return rows.latestPaper(caseId, taskKey);
    }

    /** What was filled in when a task of a case was done. */
    public Optional<Paper> paperOf(String caseId, String taskId) {
        return rows.paperOf(caseId, taskId);
    }

    /** The first 1,000 papers, oldest first. */
    public List<Paper> papers(String caseId) {
        return rows.papers(caseId);
    }
}
