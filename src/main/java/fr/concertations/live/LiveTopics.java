package fr.concertations.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who on this node wants to hear about what. */
@Component
public class LiveTopics {
    private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Ends the subscription. */
    @FunctionalInterface
    public interface Subscription {
        void end();
    }

    /** @param listener called from a thread of ours; must be quick and not fail */
    public Subscription listen(String topic, Runnable listener) {
        listeners.computeIfAbsent(topic, t -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(topic, (t, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(Collection<String> topics) {
        for (var topic : topics) listeners.getOrDefault(topic, Set.of()).forEach(Runnable::run);
    }

    /** Something may have been missed. */
    void tellEverything() {
        listeners.values().forEach(all -> all.forEach(Runnable::run));
    }
}
