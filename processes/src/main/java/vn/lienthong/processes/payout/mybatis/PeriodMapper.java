package vn.lienthong.processes.payout.mybatis;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.payout.Period;

@Mapper
public interface PeriodMapper {

    String PERIODS = """
            select p.id, p.case_id, c.code as case_code, p.programme, p.month, p.unit, p.fund, p.reserved, p.state
            from payout_period p join case_file c on c.case_id = p.case_id
            """;

    @Select(PERIODS + "where p.id = #{id}")
    Optional<Period> byId(long id);

    @Select(PERIODS + "where c.code = #{caseCode}")
    Optional<Period> byCaseCode(String caseCode);

    /** The newest first. */
    @Select(PERIODS + "order by p.month desc, p.id desc limit #{limit}")
    List<Period> newest(int limit);

    @Select("select commune from payout_list where period = #{period} order by commune")
    List<String> communes(long period);
}
