package vn.lienthong.processes.judicial.news.mybatis;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
public interface NewsMapper {

    String EVENTS = """
            select number, type, data::text as data, content_hash, said_at, applied_at from judicial_event
            where request = #{request} and partner = #{partner}
            """;

    @Select(EVENTS + "and number = #{number}")
    Optional<EventRow> at(
            @Param("request") long request, @Param("partner") String partner, @Param("number") int number);

    @Select(EVENTS + "and applied_at is null order by number limit 1")
    Optional<EventRow> firstUnapplied(@Param("request") long request, @Param("partner") String partner);

    @Insert("""
            insert into judicial_event (request, partner, number, type, data, content_hash, said_at, received_at)
            values (#{request}, #{partner}, #{e.number}, #{e.type}, #{e.data}::jsonb, #{e.contentHash}, #{e.saidAt},
                #{receivedAt})
            """)
    void insert(
            @Param("request") long request,
            @Param("partner") String partner,
            @Param("e") EventRow event,
            @Param("receivedAt") Instant receivedAt);

    @Update("""
            update judicial_event set applied_at = #{at}
            where request = #{request} and partner = #{partner} and number = #{number}
            """)
    void applied(
            @Param("request") long request,
            @Param("partner") String partner,
            @Param("number") int number,
            @Param("at") Instant at);

    @Update("update judicial_request set news_applied = #{number} where id = #{request}")
    void setApplied(@Param("request") long request, @Param("number") int number);

    @Update("update judicial_request set refusal = 'ISSUER', refusal_text = #{text} where id = #{request}")
    void refusedByIssuer(@Param("request") long request, @Param("text") @Nullable String text);

    @Insert("""
            insert into judicial_supplement (request, number, question, asked_at)
            select #{request}, coalesce(max(number), 0) + 1, #{question}, #{at}
            from judicial_supplement where request = #{request}
            """)
    void ask(@Param("request") long request, @Param("question") String question, @Param("at") Instant at);

    /** @return 0 when the last question has been answered, or there was none */
    @Update("""
            update judicial_supplement set answer = #{answer}, answered_by = #{by}, answered_at = #{at}
            where request = #{request} and answer is null and dropped_at is null
            """)
    int answer(
            @Param("request") long request,
            @Param("answer") String answer,
            @Param("by") String by,
            @Param("at") Instant at);

    /** The question that waits for an answer. */
    @Select("""
            select number, question as text from judicial_supplement
            where request = #{request} and answer is null and dropped_at is null
            """)
    Optional<SupplementRow> open(long request);

    @Select("""
            select asked_at from judicial_supplement
            where request = #{request} and answer is null and dropped_at is null
            """)
    Optional<Instant> askedAt(long request);

    /** The question needs no answer any more. */
    @Update("""
            update judicial_supplement set dropped_at = #{at}
            where request = #{request} and answer is null and dropped_at is null
            """)
    void drop(@Param("request") long request, @Param("at") Instant at);

    /** The last answer, whether the issuer has it or not. */
    @Select("""
            select number, answer as text from judicial_supplement
            where request = #{request} and answer is not null order by number desc limit 1
            """)
    Optional<SupplementRow> lastAnswer(long request);

    /** @return 0 when there is no such answer */
    @Update("""
            update judicial_supplement set sent_at = coalesce(sent_at, #{at})
            where request = #{request} and number = #{number} and answer is not null
            """)
    int sent(@Param("request") long request, @Param("number") int number, @Param("at") Instant at);
}
