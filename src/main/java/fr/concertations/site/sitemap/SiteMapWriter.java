package fr.concertations.site.sitemap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes addresses one after the other as a site map (sitemaps.org 0.9), each with its page in the other language. */
final class SiteMapWriter implements AutoCloseable {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final String site;
    private final String entry;

    private SiteMapWriter(OutputStream to, String site, String root, String entry) throws XMLStreamException {
        this.site = site;
        this.entry = entry;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
    }

    static SiteMapWriter index(OutputStream to, String site) throws XMLStreamException {
        return new SiteMapWriter(to, site, "sitemapindex", "sitemap");
    }

    static SiteMapWriter pages(OutputStream to, String site) throws XMLStreamException {
        return new SiteMapWriter(to, site, "urlset", "url");
    }

    void map(String path) throws XMLStreamException {
        xml.writeStartElement(entry);
        element("loc", site + path);
        xml.writeEndElement();
    }

    void page(String path, Optional<Instant> changedAt) throws XMLStreamException {
        xml.writeStartElement(entry);
        element("loc", site + path);
        if (changedAt.isPresent())
            element("lastmod", changedAt.get().truncatedTo(ChronoUnit.SECONDS).toString());
        alternate("fr", site + path);
        alternate("en", site + (path.equals("/") ? "/en" : "/en" + path));
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
