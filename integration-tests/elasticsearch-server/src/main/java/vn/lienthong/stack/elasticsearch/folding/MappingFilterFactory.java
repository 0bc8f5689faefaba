package vn.lienthong.stack.elasticsearch.folding;

import java.io.Reader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;

/** Replaces strings by others before a text is cut into words: setting {@code mappings}, each {@code "this => that"}. */
final class MappingFilterFactory extends AbstractCharFilterFactory {

    private static final String ARROW = "=>";

    private final NormalizeCharMap map;

    MappingFilterFactory(String name, Settings settings) {
        super(name);
        var builder = new NormalizeCharMap.Builder();
        for (var rule : settings.getAsList("mappings")) {
            int arrow = rule.indexOf(ARROW);
            builder.add(
                    rule.substring(0, arrow).strip(),
                    rule.substring(arrow + ARROW.length()).strip());
        }
        map = builder.build();
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }
}
