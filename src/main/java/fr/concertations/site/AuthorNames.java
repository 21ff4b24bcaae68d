package fr.concertations.site;

import fr.concertations.contribution.Author;
import fr.concertations.kernel.Texts;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What authors are called, named or not. Templates ask it as {@code @authorNames}. */
@Component
class AuthorNames {
    private final Texts texts;

    AuthorNames(Texts texts) {
        this.texts = texts;
    }

    public String of(Optional<Author> author) {
        return author.flatMap(Author::name)
                .orElseGet(() -> texts.get(
                        author.filter(Author::guest).isPresent() ? "site.author.guest" : "site.author.unnamed",
                        LocaleContextHolder.getLocale()));
    }
}
