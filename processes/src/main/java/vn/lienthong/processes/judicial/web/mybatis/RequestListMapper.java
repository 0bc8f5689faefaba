package vn.lienthong.processes.judicial.web.mybatis;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.JudicialState;

@Mapper
public interface RequestListMapper {

    String LISTED = """
            select c.code as case_code, r.received_on, r.due_at, r.state, r.form_type, r.issuer, r.unit, r.electronic,
                r.paper, r.postal_address, r.organisation, s.citizen_id, s.full_name, q.full_name as requester_name,
                coalesce(v.delivered_at, r.closed_at) as handed_over_at
            from judicial_request r
            join case_file c on c.case_id = r.case_id
            join judicial_person s on s.request = r.id and s.part = 'SUBJECT'
            left join judicial_person q on q.request = r.id and q.part = 'REQUESTER'
            left join judicial_result v on v.request = r.id
            where (#{desks}::text is null or r.issuer || '/' || r.unit = any(string_to_array(#{desks}, ',')))
                and (#{state}::text is null or r.state = #{state})
                and (#{from}::date is null or r.received_on >= #{from})
                and (#{to}::date is null or r.received_on <= #{to})
            """;

    /**
     * The newest first.
     *
     * @param desks {@code <issuer>/<unit>} with commas between; null for all
     */
    @Select(LISTED + "order by r.received_on desc, r.id desc limit #{limit} offset #{offset}")
    List<ListedRow> newest(
            @Param("desks") @Nullable String desks,
            @Param("state") @Nullable JudicialState state,
            @Param("from") @Nullable LocalDate from,
            @Param("to") @Nullable LocalDate to,
            @Param("limit") int limit,
            @Param("offset") int offset);

    /** As above, the oldest first: as a book is kept. */
    @Select(LISTED + "order by r.received_on, r.id limit #{limit}")
    List<ListedRow> oldest(
            @Param("desks") @Nullable String desks,
            @Param("state") @Nullable JudicialState state,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("limit") int limit);
}
