package vn.lienthong.processes.incident.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.incident.FailedStep;
import vn.lienthong.processes.incident.Trouble;
import vn.lienthong.processes.incident.TroubledCase;

/** The engine's own tables, read only. An incident of a called process stands in its callers too: those are left out. */
@Mapper
public interface IncidentMapper {

    String INCIDENTS = """
            with incident as (
                select i.configuration_ as step, i.incident_timestamp_ as at, i.incident_msg_ as message,
                    i.activity_id_ as activity_id, i.proc_inst_id_ as instance_id, i.proc_def_id_ as definition_id,
                    d.name_ as process_name,
                    case i.incident_type_ when 'failedExternalTask' then 'EXTERNAL_TASK' when 'failedJob' then 'JOB'
                        else 'OTHER' end as kind,
                    md5(concat_ws('|', i.incident_type_, d.key_, i.activity_id_, i.incident_msg_)) as id
                from act_ru_incident i left join act_re_procdef d on d.id_ = i.proc_def_id_
                where i.id_ = i.cause_incident_id_)
            """;

    String GROUPED = """
            select id, kind, max(process_name) as process_name, max(definition_id) as definition_id, activity_id,
                max(message) as message, count(*) as steps, min(at) as since, max(at) as latest
            """;

    /** Those that happened last first. */
    @Select(INCIDENTS + GROUPED + """
            from incident group by id, kind, activity_id order by max(at) desc, id limit #{most}
            """)
    List<Trouble> open(int most);

    /** What has failed and is tried again by itself, the most frequent first. */
    @Select("""
            with step as (
                select 'EXTERNAL_TASK' as kind, t.error_msg_ as message, t.act_id_ as activity_id,
                    t.lock_exp_time_ as at, t.proc_def_id_ as definition_id
                from act_ru_ext_task t where t.error_msg_ is not null and (t.retries_ is null or t.retries_ > 0)
                union all
                select 'JOB', j.exception_msg_, jd.act_id_, j.duedate_, j.process_def_id_
                from act_ru_job j left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
                where j.exception_msg_ is not null and j.retries_ > 0),
            failing as (
                select step.*, d.name_ as process_name,
                    md5(concat_ws('|', kind, d.key_, activity_id, message)) as id
                from step left join act_re_procdef d on d.id_ = definition_id)
            """ + GROUPED + """
            from failing group by id, kind, activity_id order by count(*) desc, id limit #{most}
            """)
    List<Trouble> trying(int most);

    /** Some cases of each of these troubles. */
    @Select("<script>" + INCIDENTS + """
            select trouble, case_id, code from (
                select distinct on (id, e.root_proc_inst_id_) id as trouble, e.root_proc_inst_id_ as case_id, f.code,
                    dense_rank() over (partition by id order by e.root_proc_inst_id_) as place
                from incident join act_ru_execution e on e.id_ = instance_id
                left join case_file f on f.case_id = e.root_proc_inst_id_
                where id in <foreach collection="troubles" item="trouble" open="(" separator="," close=")">#{trouble}</foreach>) ranked
            where place &lt;= #{each} order by trouble, place
            </script>""")
    List<TroubledCase> cases(@Param("troubles") List<String> troubles, @Param("each") int each);

    /** Steps of a trouble that can be tried again, in order of their ids. */
    @Select(INCIDENTS + """
            select step as id, kind from incident
            where id = #{trouble} and kind <> 'OTHER' and step > #{after} order by step limit #{most}
            """)
    List<FailedStep> failed(@Param("trouble") String trouble, @Param("after") String after, @Param("most") int most);
}
