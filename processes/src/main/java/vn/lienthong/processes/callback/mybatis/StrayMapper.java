package vn.lienthong.processes.callback.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.callback.Callback;
import vn.lienthong.processes.callback.Stray.Settlement;
import vn.lienthong.processes.callback.StrayReason;

@Mapper
public interface StrayMapper {

    String STRAYS = """
            select id, callback_id, partner, request_id, type, number, data::text as data, said_at, received_at, reason,
                settled_as, settled_by, settled_at, note
            from callback_stray
            """;

    @Insert("""
            insert into callback_stray (callback_id, partner, request_id, type, number, data, said_at, received_at,
                reason)
            values (#{c.callbackId}, #{c.partner}, #{c.requestId}, #{c.type}, #{c.number}, #{data}::jsonb, #{c.at},
                #{receivedAt}, #{reason})
            on conflict (partner, callback_id) do nothing
            """)
    void keep(
            @Param("c") Callback callback,
            @Param("data") String data,
            @Param("receivedAt") Instant receivedAt,
            @Param("reason") StrayReason reason);

    @Select(STRAYS + "where id = #{id}")
    Optional<StrayRow> byId(long id);

    /** Open ones of a request by the partners' own numbers, locked until the transaction ends. */
    @Select(STRAYS
            + "where request_id = #{requestId} and settled_at is null order by number, id limit #{limit} for update")
    List<StrayRow> openOf(@Param("requestId") String requestId, @Param("limit") int limit);

    /** The oldest first. */
    @Select(STRAYS + "where settled_at is null order by id limit #{limit} offset #{offset}")
    List<StrayRow> open(@Param("limit") int limit, @Param("offset") int offset);

    /** The newest first. */
    @Select(STRAYS + "where settled_at is not null order by settled_at desc, id desc limit #{limit}")
    List<StrayRow> settled(int limit);

    /** One that is settled meanwhile stays as it is. */
    @Update("update callback_stray set reason = #{reason} where id = #{id} and settled_at is null")
    void changeReason(@Param("id") long id, @Param("reason") StrayReason reason);

    /** @return 0 when somebody else was faster */
    @Update("""
            update callback_stray set settled_as = #{as}, settled_by = #{by}, settled_at = #{at}, note = #{note}
            where id = #{id} and settled_at is null
            """)
    int settle(
            @Param("id") long id,
            @Param("as") Settlement as,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("note") @Nullable String note);
}
