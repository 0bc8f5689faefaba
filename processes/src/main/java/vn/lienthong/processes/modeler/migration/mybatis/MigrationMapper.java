package vn.lienthong.processes.modeler.migration.mybatis;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.migration.MigrationLine;
import vn.lienthong.processes.modeler.migration.MigrationProgress;
import vn.lienthong.processes.modeler.migration.RunningInstance;

/** Table {@code modeler_migration}; the engine's own are read only. */
@Mapper
public interface MigrationMapper {

    String RUNNING = """
             from act_ru_execution e
            join act_re_procdef d on d.id_ = e.proc_def_id_
            left join case_file f on f.case_id = e.root_proc_inst_id_
            where d.key_ = #{procedure} and e.parent_id_ is null
            """;

    @Select("select count(*) " + RUNNING)
    int running(String procedure);

    @Select("""
            select d.id_ as definition, count(*)::int as instances
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = #{procedure} and e.parent_id_ is null
            group by d.id_
            """)
    List<VersionCount> runningByVersion(String procedure);

    /** In the order of their ids. */
    @Select("""
            select e.id_ as instance_id, e.root_proc_inst_id_ as case_id, f.code as case_code, e.proc_def_id_ as definition
            """ + RUNNING + " order by e.id_ limit #{most}")
    List<RunningInstance> instances(@Param("procedure") String procedure, @Param("most") int most);

    /** The nodes with the most first. */
    @Select("""
            select e.act_id_ as node, max(d.id_) as definition, count(distinct e.proc_inst_id_)::int as instances
            from act_re_procdef d
            join act_ru_execution e on e.proc_def_id_ = d.id_
            where d.key_ = #{procedure} and e.is_active_ and not e.is_event_scope_ and e.act_id_ is not null
            group by e.act_id_ order by instances desc, e.act_id_ limit #{most}
            """)
    List<PlaceCount> places(@Param("procedure") String procedure, @Param("most") int most);

    /** All that run by an older version than the target. */
    @Insert("""
            insert into modeler_migration (proposal, instance_id, case_id, procedure_key, source, target)
            select #{proposal}, e.id_, e.root_proc_inst_id_, d.key_, e.proc_def_id_, #{target}
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = #{procedure} and e.parent_id_ is null and d.id_ <> #{target}
            on conflict do nothing
            """)
    void begin(@Param("proposal") long proposal, @Param("procedure") String procedure, @Param("target") String target);

    @Select("""
            select m.proposal, m.instance_id, m.case_id, m.procedure_key, m.source, m.target, p.decided_by
            from modeler_migration m join modeler_proposal p on p.id = m.proposal
            where m.state = 'WAITING' order by m.proposal, m.instance_id limit #{most}
            """)
    List<WaitingInstance> waiting(int most);

    @Update("""
            update modeler_migration set state = #{state}, problem = #{problem,jdbcType=VARCHAR}, at = #{at}
            where proposal = #{proposal} and instance_id = #{instanceId} and state = 'WAITING'
            """)
    int settle(
            @Param("proposal") long proposal,
            @Param("instanceId") String instanceId,
            @Param("state") String state,
            @Param("problem") @Nullable String problem,
            @Param("at") Instant at);

    @Select("""
            select count(*) filter (where state = 'WAITING')::int as waiting,
                count(*) filter (where state = 'MIGRATED')::int as migrated,
                count(*) filter (where state = 'REFUSED')::int as refused,
                count(*) filter (where state = 'ENDED')::int as ended
            from modeler_migration where proposal = #{proposal}
            """)
    MigrationProgress progress(long proposal);

    @Select("""
            select m.instance_id, m.case_id, f.code as case_code, m.procedure_key, m.problem, m.at
            from modeler_migration m left join case_file f on f.case_id = m.case_id
            where m.proposal = #{proposal} and m.state = 'REFUSED' order by f.code, m.instance_id limit #{most}
            """)
    List<MigrationLine> refused(@Param("proposal") long proposal, @Param("most") int most);
}
