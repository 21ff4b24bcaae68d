package fr.concertations.synthesis;

import fr.concertations.kernel.Markdown;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two documents as search finds them: what the collectivité wrote, not the words it quotes, which may be hidden since. */
@Configuration(proxyBeanMethods = false)
class PublicationSources {
    static final String SYNTHESIS = "synthesis";
    static final String CONCLUSIONS = "conclusions";

    @Bean
    PublicationSource<PublishedSynthesis> synthesisSource(PublishedTexts texts) {
        return new PublicationSource<>(
                SYNTHESIS, DocumentKind.SYNTHESIS, PublishedSynthesis.class, PublicationSources::words, texts);
    }

    @Bean
    PublicationSource<PublishedConclusions> conclusionsSource(PublishedTexts texts) {
        return new PublicationSource<>(
                CONCLUSIONS, DocumentKind.CONCLUSIONS, PublishedConclusions.class, PublicationSources::words, texts);
    }

    private static String words(PublishedSynthesis content) {
        return Stream.concat(
                        Stream.of(Markdown.toText(content.intro())),
                        content.sentences().stream().map(PublishedSentence::text))
                .collect(Collectors.joining("\n"));
    }

    private static String words(PublishedConclusions content) {
        return Stream.concat(
                        Stream.of(Markdown.toText(content.intro())),
                        content.conclusions().stream().flatMap(c -> Stream.of(c.text(), Markdown.toText(c.answer()))))
                .collect(Collectors.joining("\n"));
    }
}
