package fr.concertations.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The identity providers of this instance, {@code concertations.providers.<id>.…}; none of them is asked anything here. */
@Component
public class Providers {
    private static final ResolvableType SETTINGS =
            ResolvableType.forClassWithGenerics(Map.class, String.class, String.class);
    private static final Bindable<Map<String, Map<String, String>>> BY_ID = Bindable.of(
            ResolvableType.forClassWithGenerics(Map.class, ResolvableType.forClass(String.class), SETTINGS));

    private final List<Provider> providers;

    Providers(Environment environment) {
        var byId =
                Binder.get(environment).bind("concertations.providers", BY_ID).orElseGet(Map::of);
        providers = new TreeMap<>(byId)
                .entrySet().stream()
                        .map(each -> Provider.of(each.getKey(), each.getValue()))
                        .toList();
    }

    public List<Provider> all() {
        return providers;
    }

    public Optional<Provider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
