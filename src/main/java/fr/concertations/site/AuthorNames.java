package fr.concertations.site;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Byline;
import fr.concertations.identity.College;
import fr.concertations.kernel.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What authors are called, named or not, and for whom they speak. Templates ask it as {@code @authorNames}. */
@Component
class AuthorNames {
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Byline byline;

    AuthorNames(Texts texts) {
        this.texts = texts;
        byline = new Byline((key, arguments) -> texts.get(key, LocaleContextHolder.getLocale(), arguments));
    }

    public String of(Optional<Author> author) {
        return author.flatMap(Author::name)
                .orElseGet(() -> texts.get(
                        author.filter(Author::guest).isPresent() ? "site.author.guest" : "site.author.unnamed",
                        LocaleContextHolder.getLocale()));
    }

    /** The name, with what a territory confirmed of who wrote in this collège, then the collège and whether it is verified who it is. */
    public String of(Optional<Author> author, Optional<College> college) {
        var name = byline.name(of(author), author, college);
        return Stream.of(Optional.of(name), college.map(one -> byline.college(author, one)), byline.identity(author))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Somebody of a collège, where names are not told. */
    public String somebody(Optional<Author> author, College college) {
        return byline.somebody(author, college);
    }
}
