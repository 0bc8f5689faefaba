package vn.lienthong.processes.modeler.proposal.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.proposal.Proposal;
import vn.lienthong.processes.modeler.proposal.ProposalEvent;

/** Tables {@code modeler_proposal}, {@code modeler_proposal_file} and {@code modeler_proposal_look}. */
@Mapper
public interface ProposalMapper {

    String ROW = """
            select id, name, procedure_key, base_version, state, reason, note, hash, migrates, deploy_at, proposed_by,
                proposed_at, decided_by, decided_at, decision_reason, approved_over, deployed_at, deployment, problem
            from modeler_proposal
            """;

    @Select(value = """
                    insert into modeler_proposal (name, procedure_key, base_version, state, reason, note, hash, migrates,
                        deploy_at, proposed_by, proposed_at)
                    values (#{p.name}, #{p.procedureKey,jdbcType=VARCHAR}, #{p.baseVersion,jdbcType=INTEGER}, #{p.state},
                        #{p.reason}, #{p.note}, #{p.hash}, #{p.migrates}, #{p.deployAt,jdbcType=TIMESTAMP},
                        #{p.proposedBy}, #{p.proposedAt})
                    returning id
                    """, affectData = true)
    long insert(@Param("p") Proposal proposal);

    @Insert("insert into modeler_proposal_file (proposal, name, content) values (#{proposal}, #{name}, #{content})")
    void insertFile(@Param("proposal") long proposal, @Param("name") String name, @Param("content") String content);

    @Select(ROW + " where id = #{id}")
    Optional<Proposal> proposal(long id);

    /** Until the transaction ends nobody else decides about it. */
    @Select(ROW + " where id = #{id} for update")
    Optional<Proposal> lock(long id);

    @Select("select name, content from modeler_proposal_file where proposal = #{proposal} order by name")
    List<NamedText> files(long proposal);

    @Select("select name from modeler_proposal_file where proposal = #{proposal} order by name")
    List<String> fileNames(long proposal);

    /** The newest first. */
    @Select(ROW + " where state in ('OPEN', 'APPROVED') order by id desc limit #{most}")
    List<Proposal> waiting(int most);

    /** The newest first. */
    @Select(ROW + " where procedure_key = #{procedure} order by id desc limit #{most}")
    List<Proposal> of(@Param("procedure") String procedure, @Param("most") int most);

    /** Those that led to deployments of a procedure, changed or not. */
    @Select(ROW + """
             where deployment in (select deployment_id_ from act_re_procdef where key_ = #{procedure})
            """)
    List<Proposal> ofDeployments(String procedure);

    @Select(
            "select id from modeler_proposal where state = 'APPROVED' and coalesce(deploy_at, #{now}) <= #{now} order by id")
    List<Long> due(Instant now);

    @Update("""
            update modeler_proposal set state = #{state}, decided_by = #{by}, decided_at = #{at},
                decision_reason = #{reason,jdbcType=VARCHAR}, approved_over = #{over,jdbcType=INTEGER}, problem = null
            where id = #{id}
            """)
    void decide(
            @Param("id") long id,
            @Param("state") String state,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("reason") @Nullable String reason,
            @Param("over") @Nullable Integer over);

    @Update("""
            update modeler_proposal set state = 'DEPLOYED', deployed_at = #{at}, deployment = #{deployment}, problem = null
            where id = #{id}
            """)
    void deployed(@Param("id") long id, @Param("deployment") String deployment, @Param("at") Instant at);

    @Update(
            "update modeler_proposal set state = #{state}, problem = #{problem} where id = #{id} and state = 'APPROVED'")
    int notDeployed(@Param("id") long id, @Param("state") String state, @Param("problem") String problem);

    @Insert("""
            insert into modeler_proposal_look (proposal, user_id, version, at)
            values (#{proposal}, #{user}, #{version}, #{at}) on conflict do nothing
            """)
    void look(
            @Param("proposal") long proposal,
            @Param("user") String user,
            @Param("version") int version,
            @Param("at") Instant at);

    @Select("""
            select exists (
                select from modeler_proposal_look
                where proposal = #{proposal} and user_id = #{user} and version = #{version})
            """)
    boolean hasLooked(@Param("proposal") long proposal, @Param("user") String user, @Param("version") int version);

    @Insert("""
            insert into modeler_proposal_event (proposal, at, user_id, kind, words)
            values (#{proposal}, #{e.at}, #{e.userId}, #{e.kind}, #{e.words,jdbcType=VARCHAR})
            """)
    void tell(@Param("proposal") long proposal, @Param("e") ProposalEvent event);

    /** The oldest first. */
    @Select(
            "select at, user_id, kind, words from modeler_proposal_event where proposal = #{proposal} order by id limit #{most}")
    List<ProposalEvent> events(@Param("proposal") long proposal, @Param("most") int most);
}
