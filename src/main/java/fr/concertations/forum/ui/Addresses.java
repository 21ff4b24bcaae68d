package fr.concertations.forum.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses, to be copied or printed, as the visitor knows this site. */
final class Addresses {
    private Addresses() {}

    static String absolute(String path) {
        return ServletUriComponentsBuilder.fromRequest(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .replacePath(path)
                .replaceQuery(null)
                .toUriString();
    }
}
