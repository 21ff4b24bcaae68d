package fr.concertations.site;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Byline;
import fr.concertations.identity.College;
import fr.concertations.kernel.Texts;
import java.util.Optional;
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

    /** The name, with what a territory confirmed of who wrote in this collège, then the collège. */
    public String of(Optional<Author> author, Optional<College> college) {
        var name = byline.name(of(author), author, college);
        return college.map(one -> name + BETWEEN + byline.college(author, one)).orElse(name);
    }

    /** Somebody of a collège, where names are not told. */
    public String somebody(Optional<Author> author, College college) {
        return byline.somebody(author, college);
    }
}
