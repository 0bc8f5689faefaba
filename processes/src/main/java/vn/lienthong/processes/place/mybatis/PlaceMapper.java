package vn.lienthong.processes.place.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The engine's own tables, read only. */
@Mapper
public interface PlaceMapper {

    /** Of each step the last run: what was sent back for rework begins anew. */
    @Select("""
            with recursive run as (
                select distinct on (body.act_id_) body.id_, body.act_name_
                from act_hi_actinst body
                where body.root_proc_inst_id_ = #{caseId} and body.act_type_ = 'multiInstanceBody' and exists (
                    select from act_hi_actinst each
                    where each.proc_inst_id_ = body.proc_inst_id_ and each.parent_act_inst_id_ = body.id_
                        and each.act_type_ = 'callActivity')
                order by body.act_id_, body.start_time_ desc),
            place as (
                select run.id_ as run_id, coalesce(each.act_name_, run.act_name_) as work, each.call_proc_inst_id_ as id
                from run join act_hi_actinst each on each.parent_act_inst_id_ = run.id_
                where each.call_proc_inst_id_ is not null),
            part as (
                select id as place, id from place
                union all
                select part.place, called.id_ from part
                join act_hi_procinst called on called.super_process_instance_id_ = part.id)
            select place.run_id, place.work, place.id as instance_id, title.text_ as title, whole.text_ as case_title,
                p.state_ as state, p.start_time_ as started_at, p.end_time_ as ended_at,
                (select reason.text_ from act_hi_varinst reason
                 where reason.proc_inst_id_ = place.id and reason.name_ = 'dropReason') as drop_reason,
                (select string_agg(distinct t.name_ || '|' || coalesce(l.group_id_, ''), E'\\n')
                 from part
                 join act_ru_task t on t.proc_inst_id_ = part.id
                 left join act_ru_identitylink l
                     on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                 where part.place = place.id) as tasks,
                exists (select from act_ru_event_subscr way_out
                    where way_out.proc_inst_id_ = place.id and way_out.event_name_ = 'PlaceDropped') as droppable
            from place
            join act_hi_procinst p on p.id_ = place.id
            join act_hi_varinst title on title.proc_inst_id_ = place.id and title.name_ = 'caseTitle'
            join act_hi_varinst whole on whole.proc_inst_id_ = p.super_process_instance_id_ and whole.name_ = 'caseTitle'
            order by place.work, p.start_time_, place.id
            limit 1000
            """)
    List<PlaceRow> ofCase(String caseId);
}
