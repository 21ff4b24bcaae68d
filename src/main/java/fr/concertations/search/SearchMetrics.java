package fr.concertations.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How the index of this node is, for those who watch it. */
@Component
class SearchMetrics implements MeterBinder {
    private final SearchIndex index;
    private final NightlyCheck nights;

    SearchMetrics(SearchIndex index, NightlyCheck nights) {
        this.index = index;
        this.nights = nights;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("concertations.search.documents", index, SearchIndex::documents)
                .register(registry);
        Gauge.builder("concertations.search.rebuilding", index, it -> it.rebuilding() ? 1 : 0)
                .register(registry);
        Gauge.builder("concertations.search.compared", nights, it -> it.last().compared())
                .register(registry);
        Gauge.builder("concertations.search.different", nights, it -> it.last().different())
                .register(registry);
    }
}
