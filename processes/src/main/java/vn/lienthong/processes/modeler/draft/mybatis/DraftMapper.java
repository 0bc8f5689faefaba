package vn.lienthong.processes.modeler.draft.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.draft.Draft;
import vn.lienthong.processes.modeler.draft.DraftBase;
import vn.lienthong.processes.modeler.draft.DraftFile;

/** Tables {@code modeler_draft}, {@code modeler_draft_file} and {@code modeler_draft_editor}. */
@Mapper
public interface DraftMapper {

    @Select(value = """
                    insert into modeler_draft (name, procedure_key, base_version, base_definition, created_by, created_at)
                    values (#{name}, #{base.procedure,jdbcType=VARCHAR}, #{base.version,jdbcType=INTEGER},
                        #{base.definition,jdbcType=VARCHAR}, #{by}, #{at})
                    returning id
                    """, affectData = true)
    long insert(
            @Param("name") String name,
            @Param("base") @Nullable DraftBase base,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select id, name, procedure_key, base_version, base_definition, created_by, created_at, proposal
            from modeler_draft where id = #{id}
            """)
    Optional<Draft> draft(long id);

    /** Until the transaction ends nobody else changes its files, nor deletes it. */
    @Select("""
            select id, name, procedure_key, base_version, base_definition, created_by, created_at, proposal
            from modeler_draft where id = #{id} for update
            """)
    Optional<Draft> lock(long id);

    @Update("update modeler_draft set proposal = #{proposal} where id = #{id}")
    void freeze(@Param("id") long id, @Param("proposal") long proposal);

    /** The draft of a proposal, if there is one, may be changed again. */
    @Update("update modeler_draft set proposal = null where proposal = #{proposal}")
    void thaw(long proposal);

    @Delete("delete from modeler_draft where proposal = #{proposal}")
    void deleteOf(long proposal);

    @Select("select id from modeler_draft where proposal = #{proposal}")
    Optional<Long> ofProposal(long proposal);

    /** The newest first. */
    @Select("""
            select d.id, d.name, d.procedure_key, d.base_version, d.created_by, d.created_at, d.proposal,
                coalesce(f.changed_by, d.created_by) as changed_by, coalesce(f.changed_at, d.created_at) as changed_at,
                coalesce(f.files, 0) as files
            from modeler_draft d
            left join lateral (
                select count(*)::int as files, max(changed_at) as changed_at,
                    (array_agg(changed_by order by changed_at desc))[1] as changed_by
                from modeler_draft_file where draft_id = d.id and content is not null) f on f.files > 0
            where cast(#{procedure} as text) is null or d.procedure_key = #{procedure}
            order by d.id desc limit #{most}
            """)
    List<ListedDraft> drafts(@Param("procedure") @Nullable String procedure, @Param("most") int most);

    @Delete("delete from modeler_draft where id = #{id}")
    void delete(long id);

    @Select("""
            select name, revision, changed_by, changed_at from modeler_draft_file
            where draft_id = #{draft} and content is not null order by name
            """)
    List<DraftFile> files(long draft);

    @Select("""
            select name, revision, content from modeler_draft_file
            where draft_id = #{draft} and content is not null order by name
            """)
    List<FileText> texts(long draft);

    @Select("""
            select name, revision, content from modeler_draft_file
            where draft_id = #{draft} and name = #{name} and content is not null
            """)
    Optional<FileText> text(@Param("draft") long draft, @Param("name") String name);

    /** @return its revision; empty when there is such a file already */
    @Select(value = """
                    insert into modeler_draft_file as f (draft_id, name, revision, content, changed_by, changed_at)
                    values (#{draft}, #{name}, 1, #{content}, #{by}, #{at})
                    on conflict (draft_id, name) do update set revision = f.revision + 1, content = excluded.content,
                        changed_by = excluded.changed_by, changed_at = excluded.changed_at
                    where f.content is null
                    returning revision
                    """, affectData = true)
    Optional<Integer> insertFile(
            @Param("draft") long draft,
            @Param("name") String name,
            @Param("content") String content,
            @Param("by") String by,
            @Param("at") Instant at);

    /** @return its new revision; empty when it is no longer at that one */
    @Select(value = """
                    update modeler_draft_file
                    set revision = revision + 1, content = #{content}, changed_by = #{by}, changed_at = #{at}
                    where draft_id = #{draft} and name = #{name} and revision = #{revision} and content is not null
                    returning revision
                    """, affectData = true)
    Optional<Integer> updateFile(
            @Param("draft") long draft,
            @Param("name") String name,
            @Param("revision") int revision,
            @Param("content") String content,
            @Param("by") String by,
            @Param("at") Instant at);

    /** @return 0 when it is no longer at that revision */
    @Update("""
            update modeler_draft_file set revision = revision + 1, content = null, changed_by = #{by}, changed_at = #{at}
            where draft_id = #{draft} and name = #{name} and revision = #{revision} and content is not null
            """)
    int removeFile(
            @Param("draft") long draft,
            @Param("name") String name,
            @Param("revision") int revision,
            @Param("by") String by,
            @Param("at") Instant at);

    @Insert("""
            insert into modeler_draft_editor (draft_id, user_id, seen_at)
            select id, #{user}, #{at} from modeler_draft where id = #{draft}
            on conflict (draft_id, user_id) do update set seen_at = excluded.seen_at
            """)
    void seen(@Param("draft") long draft, @Param("user") String user, @Param("at") Instant at);

    /** User ids of the others who had it open since then. */
    @Select("""
            select user_id from modeler_draft_editor
            where draft_id = #{draft} and user_id <> #{user} and seen_at > #{since} order by user_id
            """)
    List<String> others(@Param("draft") long draft, @Param("user") String user, @Param("since") Instant since);
}
