package fr.concertations.grid;

import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the grid shipped with the platform into the database when it is not there yet, before anything is answered. */
@Component
class GridReference implements SmartInitializingSingleton {
    private static final ClassPathResource SHIPPED = new ClassPathResource("db/reference/grid/v1.json");

    private final GridSchemas schemas;

    GridReference(GridSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            schemas.keep(StoredJson.read(SHIPPED.getContentAsString(StandardCharsets.UTF_8), GridSchema.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
