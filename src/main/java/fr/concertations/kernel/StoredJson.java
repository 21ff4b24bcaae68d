package fr.concertations.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Records kept whole in a column: what was published is read back for ever as it was written. Typed ids are plain strings. */
public final class StoredJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new TypedIdsAreValues())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    public static JSONB write(Object value) {
        return JSONB.jsonb(MAPPER.writeValueAsString(value));
    }

    /** @throws IllegalStateException when what is stored is not such a record: a bug or a damaged row */
    public static <T> T read(JSONB stored, Class<T> type) {
        return read(stored.data(), type);
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("stored JSON is not a " + type.getSimpleName(), e);
        }
    }

    /** {@code record SentenceId(UUID value)} reads and writes as the value alone. */
    private static final class TypedIdsAreValues extends JacksonAnnotationIntrospector {
        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            var isId = annotated instanceof AnnotatedMethod method
                    && method.getName().equals("value")
                    && method.getParameterCount() == 0
                    && holdsOneValue(method.getDeclaringClass());
            return isId ? Boolean.TRUE : super.hasAsValue(config, annotated);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            var isId = annotated instanceof AnnotatedConstructor constructor
                    && holdsOneValue(constructor.getDeclaringClass());
            return isId ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, annotated);
        }

        private static boolean holdsOneValue(Class<?> type) {
            RecordComponent @Nullable [] components = type.getRecordComponents();
            return components != null
                    && components.length == 1
                    && components[0].getName().equals("value");
        }
    }
}
