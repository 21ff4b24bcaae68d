package fr.concertations.shell.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Has every page pass through {@link PageLinks}. */
@Component
class PageLinksDialect implements IPostProcessorDialect {
    private static final int LAST = 1000;

    @Override
    public String getName() {
        return PageLinks.class.getName();
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, PageLinks.class, LAST));
    }
}
