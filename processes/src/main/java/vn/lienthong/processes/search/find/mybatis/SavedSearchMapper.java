package vn.lienthong.processes.search.find.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table {@code saved_search}. */
@Mapper
public interface SavedSearchMapper {

    @Select("select id, name, query from saved_search where user_id = #{userId} order by name limit #{most}")
    List<SavedSearchRow> of(@Param("userId") String userId, @Param("most") int most);

    @Insert("""
            insert into saved_search (user_id, name, query) values (#{userId}, #{name}, #{query})
            on conflict (user_id, name) do update set query = excluded.query, saved_at = now()
            """)
    void save(@Param("userId") String userId, @Param("name") String name, @Param("query") String query);

    @Delete("delete from saved_search where id = #{id} and user_id = #{userId}")
    int delete(@Param("userId") String userId, @Param("id") long id);
}
