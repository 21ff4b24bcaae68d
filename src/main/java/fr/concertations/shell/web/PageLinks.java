package fr.concertations.shell.web;

import java.util.List;
import java.util.Locale;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;

/** Keeps the language of the address in the links and forms of the page, which templates write without it. */
public final class PageLinks extends AbstractTemplateHandler {
    private static final List<String> HAVE_NO_LANGUAGE =
            List.of("/app/", "/theme/", "/images/", "/VAADIN/", "/c/", "/en/", "/fr/");

    private String prefix = "";

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        if (context instanceof IWebContext web
                && web.getExchange().getAttributeValue(LanguageInAddress.class.getName()) instanceof Locale language)
            prefix = LanguageInAddress.prefix(language);
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        super.handleOpenElement(changed(tag));
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(changed(tag));
    }

    private <T extends IProcessableElementTag> T changed(T tag) {
        if (prefix.isEmpty()) return tag;
        return switch (tag.getElementCompleteName()) {
            case "a" -> changed(tag, "href");
            case "form" -> changed(tag, "action");
            default -> tag;
        };
    }

    private <T extends IProcessableElementTag> T changed(T tag, String attribute) {
        var link = tag.getAttributeValue(attribute);
        if (link == null) return tag;
        return getContext().getModelFactory().setAttribute(tag, attribute, in(prefix, link));
    }

    /** A path of ours in the language of the prefix; anything else as it is. */
    static String in(String prefix, String link) {
        if (!link.startsWith("/") || link.startsWith("//") || link.equals("/en") || link.equals("/fr")) return link;
        if (link.equals("/")) return prefix;
        return HAVE_NO_LANGUAGE.stream().anyMatch(link::startsWith) ? link : prefix + link;
    }
}
