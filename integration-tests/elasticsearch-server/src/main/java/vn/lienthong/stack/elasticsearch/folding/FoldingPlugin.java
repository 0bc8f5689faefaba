package vn.lienthong.stack.elasticsearch.folding;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers Lucene's folding and mapping filters under the names that they have in production. */
public final class FoldingPlugin extends Plugin implements AnalysisPlugin {

    private static final String NAME = "asciifolding";
    private static final String MAPPING = "mapping";

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(MAPPING, (index, environment, name, settings) -> new MappingFilterFactory(name, settings));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(NAME, (index, environment, name, settings) -> new FoldingFilterFactory(name, settings));
    }

    @Override
    public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
        return List.of(PreConfiguredTokenFilter.singleton(NAME, true, ASCIIFoldingFilter::new));
    }
}
