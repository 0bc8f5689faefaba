package vn.lienthong.processes.casefile;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.place.PlaceDrops;

/** Where the leaders of a case drop a place from a step that is done in several. */
@Controller
class PlaceDropPage {

    private final CaseFiles caseFiles;
    private final CaseLeads leads;
    private final PlaceDrops drops;

    PlaceDropPage(CaseFiles caseFiles, CaseLeads leads, PlaceDrops drops) {
        this.caseFiles = caseFiles;
        this.leads = leads;
        this.drops = drops;
    }

    @PostMapping("/files/{code}/places/{placeId}/drop")
    String drop(
            @PathVariable String code,
            @PathVariable String placeId,
            @RequestParam Map<String, String> entries,
            Principal user,
            RedirectAttributes answer) {
        var file = caseFiles
                .byCode(code)
                .filter(found -> leads.mayDecide(user.getName(), found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = new Form("drop-" + placeId, entries);
        return form.send(
                "/files/" + code,
                answer,
                () -> drops.drop(file.caseId(), placeId, form.text("reason"), user.getName()));
    }
}
