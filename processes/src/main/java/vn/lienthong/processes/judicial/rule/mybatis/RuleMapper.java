package vn.lienthong.processes.judicial.rule.mybatis;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
public interface RuleMapper {

    /** What the registry says; whoever is foreign by the request stays so. A refusal by older data is taken back. */
    @Update("""
            update judicial_request set identity_level = #{level}, identity_reason = #{reason}, relation = #{relation},
                foreigner = foreigner or #{foreigner}, abroad = #{abroad}, residences = #{residences}::jsonb,
                refusal = null
            where id = #{request}
            """)
    void identified(
            @Param("request") long request,
            @Param("level") String level,
            @Param("reason") @Nullable String reason,
            @Param("relation") String relation,
            @Param("foreigner") boolean foreigner,
            @Param("abroad") boolean abroad,
            @Param("residences") String residences);

    /** What the registry said was about somebody else. */
    @Update("""
            update judicial_request set identity_level = null, identity_reason = null, relation = null, abroad = null,
                residences = null
            where id = #{request}
            """)
    void unidentified(long request);

    /** An officer's word takes the place of the registry's: about the person, not about who is whose parent. */
    @Update("""
            update judicial_request set identity_level = 'CONFIRMED', identity_reason = null where id = #{request}
            """)
    void confirmed(long request);

    @Select("select identity_reason from judicial_request where id = #{request}")
    Optional<String> doubt(long request);

    @Select("select verification from judicial_request where id = #{request}")
    boolean verification(long request);

    @Update("update judicial_request set fee = #{fee} where id = #{request}")
    void setFee(@Param("request") long request, @Param("fee") long fee);

    /** @param text why, in words; null where nobody has said yet */
    @Update("""
            update judicial_request set refusal = #{refusal}, refusal_text = coalesce(#{text}, refusal_text)
            where id = #{request}
            """)
    void refuse(@Param("request") long request, @Param("refusal") String refusal, @Param("text") @Nullable String text);
}
