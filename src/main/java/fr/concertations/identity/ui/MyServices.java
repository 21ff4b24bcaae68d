package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.LinkedIdentity;
import fr.concertations.identity.Provider;
import fr.concertations.identity.Providers;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identity providers linked to somebody’s account, and those that may be. */
class MyServices extends Fold {
    private final transient SignedIn member;
    private final transient Providers providers;
    private final transient LinkedIdentities identities;
    private final transient BrowserSession browser;

    MyServices(SignedIn member, Providers providers, LinkedIdentities identities, BrowserSession browser) {
        super("oidc.services.title");
        this.member = member;
        this.providers = providers;
        this.identities = identities;
        this.browser = browser;
        fill();
    }

    private void fill() {
        var linked = identities.of(member);
        say(linked.isEmpty() ? getTranslation("oidc.services.none") : names(linked));
        show(new Paragraph(getTranslation("oidc.services.lead")));
        if (!linked.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("list");
            linked.stream().map(this::item).forEach(list::add);
            add(list);
        }
        var reserved = identities.reserved(member);
        if (!reserved.isEmpty()) add(Pieces.small(getTranslation("oidc.services.reserved", names(reserved.stream()))));
        var offered = providers.all().stream()
                .filter(provider -> isNew(provider, linked))
                .toList();
        if (!offered.isEmpty()) offer(offered);
    }

    private String names(List<LinkedIdentity> linked) {
        return names(linked.stream().map(LinkedIdentity::provider));
    }

    private String names(Stream<String> ids) {
        return ids.map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String provider) {
        return providers.find(provider).map(Provider::name).orElse(provider);
    }

    private static boolean isNew(Provider provider, List<LinkedIdentity> linked) {
        return linked.stream().noneMatch(identity -> identity.provider().equals(provider.id()));
    }

    private ListItem item(LinkedIdentity identity) {
        var name = name(identity.provider());
        var who = new Div(new Div(name));
        if (identity.verified()) who.add(Pieces.tag(getTranslation("assurance.VERIFIED")));
        var dates = new Span(getTranslation(
                "oidc.services.dates",
                Typography.date(Typography.dayInParis(identity.createdAt()), getLocale()),
                Typography.date(Typography.dayInParis(identity.lastUsedAt()), getLocale())));
        dates.addClassName("small");
        who.add(dates);
        var item = new ListItem(who);
        item.addClassName("holder");
        item.add(Pieces.quietButton(
                getTranslation("oidc.services.unlink"),
                getTranslation("oidc.services.unlink.of", name),
                () -> unlink(identity, name)));
        return item;
    }

    private void offer(List<Provider> offered) {
        var verifying =
                offered.stream().filter(Provider::verifies).map(Provider::name).collect(Collectors.joining(", "));
        if (!verifying.isEmpty()) add(new Paragraph(getTranslation("oidc.services.verifies", verifying)));
        add(Pieces.actions(offered.stream()
                .map(provider -> Pieces.button(
                        getTranslation("oidc.services.link", provider.name()), () -> browser.link(provider)))
                .toArray(Component[]::new)));
    }

    private void unlink(LinkedIdentity identity, String name) {
        if (!Notices.attempt(this, Map.of(), () -> identities.unlink(member, identity))) return;
        Notices.done(this, "oidc.services.unlinked", name);
        fill();
    }
}
