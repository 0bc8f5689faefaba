package vn.lienthong.processes.search.find;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.search.SearchText;
import vn.lienthong.processes.search.find.mybatis.SavedSearchMapper;
import vn.lienthong.processes.search.find.mybatis.SavedSearchRow;

/** Searches that people keep for themselves, each under a name of its own. */
@Component
class SavedSearches {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;

    private final SavedSearchMapper rows;

    SavedSearches(SavedSearchMapper rows) {
        this.rows = rows;
    }

    List<SavedSearchRow> of(String userId) {
        return rows.of(userId, MOST);
    }

    /**
     * Keeps a search, in the place of one with the same name.
     *
     * @return what is wrong, in Vietnamese, naming the field; empty when it is kept
     */
    @Transactional
    public String save(String userId, String entered, CaseQuery query) {
        var name = SearchText.of(entered);
        var address = query.address();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "Tên tìm kiếm: có từ 1 đến %d ký tự".formatted(LONGEST_NAME);
        }
        if (address.isEmpty() || address.length() > LONGEST_QUERY) {
            return "Điều kiện tìm: chưa có gì để lưu, hoặc quá dài";
        }
        if (SearchText.hasCitizenId(query.q())) {
            return "Từ khóa: không lưu được số định danh của công dân";
        }
        var kept = of(userId);
        if (kept.size() >= MOST
                && kept.stream().noneMatch(search -> search.name().equals(name))) {
            return "Tên tìm kiếm: đã có %d tìm kiếm, hãy xóa bớt".formatted(MOST);
        }
        rows.save(userId, name, address);
        return "";
    }

    @Transactional
    public void delete(String userId, long id) {
        rows.delete(userId, id);
    }
}
