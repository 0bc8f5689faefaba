package vn.lienthong.processes.board.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/**
 * What the programme board is made of: {@code case_file} and the engine's own tables, read only. {@code units} and
 * {@code caseIds} are lists with commas between, which neither codes nor ids contain.
 */
@Mapper
public interface BoardMapper {

    String SHOWN = """
             c.model is not null
             and (cast(#{model} as int) is null or c.model = #{model})
             and (cast(#{units} as text) is null or c.unit = any(string_to_array(#{units}, ',')))
            """;

    /**
     * Of each model and unit that has cases, the newest one, unless that is open. The index is walked from cell to cell,
     * so that what it costs follows the cells and not the cases.
     */
    @Select("""
            with recursive cell as (
                (select model, unit from case_file where model is not null order by model, unit limit 1)
                union all
                select following.model, following.unit from cell cross join lateral (
                    select c.model, c.unit from case_file c
                    where c.model is not null and (c.model, c.unit) > (cell.model, cell.unit)
                    order by c.model, c.unit limit 1) following)
            select c.model, c.unit, c.case_id, c.code, c.lead_agency, c.opened_at, h.state_ as state,
                h.end_time_ as ended_at
            from cell
            cross join lateral (
                select * from case_file newest
                where newest.model = cell.model and newest.unit = cell.unit and newest.model is not null
                order by newest.opened_at desc limit 1) c
            left join act_hi_procinst h on h.id_ = c.case_id
            where""" + SHOWN + """
             and not exists (select from act_ru_execution e where e.id_ = c.case_id)
            """)
    List<EndedRow> endedCases(@Param("model") @Nullable Integer model, @Param("units") @Nullable String units);

    /** Of each model and unit that has open cases, how many and the newest one; found from the running instances. */
    @Select("""
            select * from (
                select c.model, c.unit, c.case_id, c.code, c.lead_agency, c.due_at, c.due_provisional, c.opened_at,
                    e.proc_def_id_ as process_definition_id, e.suspension_state_ = 2 as suspended,
                    count(*) over cell as open_cases,
                    row_number() over (cell order by c.opened_at desc, c.code desc) as place
                from act_ru_execution e
                cross join lateral (select * from case_file where case_id = e.id_ offset 0) c
                where e.parent_id_ is null and e.super_exec_ is null and""" + SHOWN + """
                window cell as (partition by c.model, c.unit)) open_case
            where place = 1
            """)
    List<OpenRow> openCases(@Param("model") @Nullable Integer model, @Param("units") @Nullable String units);

    /** Where cases stand on their own diagrams. */
    @Select("""
            select proc_inst_id_ as case_id, proc_def_id_ as process_definition_id, act_id_ as activity_id
            from act_ru_execution
            where proc_inst_id_ = any(string_to_array(#{caseIds}, ',')) and act_id_ is not null
            """)
    List<NodeRow> nodes(@Param("caseIds") String caseIds);

    /** The open tasks of cases. Only a process instance's own execution knows its root. */
    @Select("""
            select e.root_proc_inst_id_ as case_id, t.due_date_ as due_at, l.group_id_ as candidate_group
            from act_ru_execution e
            join act_ru_task t on t.proc_inst_id_ = e.id_
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
            where e.root_proc_inst_id_ = any(string_to_array(#{caseIds}, ','))
            """)
    List<TaskRow> tasks(@Param("caseIds") String caseIds);
}
